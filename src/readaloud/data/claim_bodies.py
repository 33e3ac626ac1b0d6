"""What is told to be healed: diseases, pains, organs, molecules; written for this project, free under its licence."""

BODIES: dict[str, str] = {
    "condition": """
        bunion, perimenopause, lymphoedema, lymphedema, lipoedema, lipedema, nightmare, travel sickness, prolapse,
        gestational diabetes, flat feet, tongue tie, histamine intolerance, tb, snoring, cellulite,
        sepsis, meningitis, long covid, epstein barr, epstein barr virus, hashimoto's, hashimoto's thyroiditis,
        graves' disease, raynaud's, sjogren's, scleroderma, sarcoidosis, adenomyosis, bruxism, als, ocd, pots,
        ibd, obsessive compulsive disorder, guillain barre, meniere's, urticaria, atopic dermatitis, bladder pain,
        interstitial cystitis, vaginitis, recurrent miscarriage, preeclampsia, mastitis, poor posture,
        disease, illness, ailment, disorder, sickness, malady, syndrome, health problem,
        health condition, health issue, medical condition, chronic condition, infection, cancer,
        tumor, tumour, leukemia, leukaemia, lymphoma, melanoma, metastasis, diabetes, diabetic, heart disease,
        heart attack, heart failure, heart problem, stroke, hypertension, high blood pressure,
        low blood pressure, blood pressure, high cholesterol, cholesterol, cholesterol level, blood sugar,
        blood sugar level, atherosclerosis, clogged artery, blocked artery, arrhythmia, angina,
        aneurysm, anemia, anaemia, asthma, bronchitis, pneumonia, emphysema, copd, tuberculosis,
        flu, influenza, cold, common cold, cold and flu, covid, covid 19, coronavirus, virus,
        sinusitis, sinus infection, sore throat, tonsillitis, strep throat, cough, whooping cough,
        measles, mumps, chickenpox, chicken pox, shingles, herpes, cold sore, hiv, hepatitis,
        malaria, dengue, typhoid, cholera, ebola, lyme disease, lyme, candida, candidiasis,
        yeast infection, thrush, fungal infection, athlete's foot, ringworm, worm, worm infestation,
        intestinal worm, threadworm, tapeworm, pinworm, parasite, scabies, lice, arthritis,
        rheumatoid arthritis, osteoarthritis, rheumatism, gout, osteoporosis, fibromyalgia,
        chronic fatigue, chronic fatigue syndrome, lupus, multiple sclerosis, parkinson's,
        parkinsons, alzheimer's, alzheimers, dementia, memory loss, epilepsy, seizure, migraine,
        headache, tension headache, autism, adhd, add, attention deficit, dyslexia, depression,
        anxiety, panic attack, ptsd, schizophrenia, bipolar, bipolar disorder, insomnia,
        sleeplessness, sleep apnea, sleep apnoea, addiction, alcoholism, stress, burnout, obesity,
        overweight, belly fat, weight gain, eczema, psoriasis, acne, pimple, rosacea, dermatitis, vitiligo,
        hives, rash, wart, mole, skin tag, burn, sunburn, blister, wound, cut, abrasion, bruise,
        scar, boil, abscess, ulcer, stomach ulcer, peptic ulcer, gastric ulcer, mouth ulcer,
        canker sore, bed sore, dandruff, hair loss, baldness, alopecia, grey hair, gray hair,
        wrinkle, aging, ageing, cellulite, stretch mark, varicose vein, hemorrhoid, haemorrhoid,
        pile, constipation, diarrhea, diarrhoea, dysentery, ibs, irritable bowel syndrome,
        irritable bowel, crohn's, crohns, colitis, ulcerative colitis, celiac disease,
        coeliac disease, leaky gut, gastritis, indigestion, heartburn, acid reflux, gerd, reflux,
        bloating, gas, flatulence, stomach ache, stomachache, gallstone, kidney stone, renal stone,
        jaundice, cirrhosis, fatty liver, liver disease, liver damage, kidney disease, kidney failure,
        urinary tract infection, uti, cystitis, incontinence, bedwetting, prostate problem,
        enlarged prostate, prostatitis, impotence, erectile dysfunction, premature ejaculation,
        low libido, infertility, miscarriage, pms, premenstrual syndrome, menstrual cramp,
        menstrual problem, menopause, menopausal symptom, hot flash, hot flush, endometriosis,
        fibroid, ovarian cyst, pcos, cyst, breast cyst, fibrocystic breast disease, goiter, goitre,
        hypothyroidism, hyperthyroidism, thyroid problem, thyroid disease, thyroid disorder,
        adrenal fatigue, addison's, addison's disease, cushing's, glaucoma, cataract, conjunctivitis,
        pink eye, macular degeneration, poor eyesight, tinnitus, ear infection, earache, deafness,
        hearing loss, vertigo, dizziness, toothache, tooth decay, cavity, gingivitis, gum disease,
        bad breath, halitosis, sciatica, slipped disc, herniated disc, back problem, scoliosis,
        bone spur, spondylosis, spondylitis, spondylolysis, carpal tunnel, carpal tunnel syndrome,
        tendonitis, tendinitis, bursitis, plantar fasciitis, sprain, fracture, broken bone,
        osteopenia, muscle spasm, cramp, leg cramp, restless leg, neuropathy, neuralgia, shingle,
        allergy, hay fever, food allergy, food intolerance, autoimmune disease, autoimmune disorder,
        autoimmune condition, immune disorder, degenerative disease, chronic disease,
        chronic illness, inflammation, chronic inflammation, swelling, edema, oedema,
        fever, nausea, vomiting, morning sickness, motion sickness, fatigue, tiredness, exhaustion,
        brain fog, low energy, mood swing, irritability, itching, itchiness, symptom, side effect of chemo,
        birth defect, down syndrome, cystic fibrosis, sickle cell, hangover, snoring, varicocele,
        nosebleed, bleeding gum, food poisoning, poisoning, sexual problem, skin problem,
        skin condition, skin disorder, skin disease, digestive problem, digestive disorder,
        stomach problem, stomach upset, upset stomach, respiratory problem, respiratory infection,
        lung disease, bacteria, germ, pathogen, fungus, cancer cell, tumor cell, tumour cell,
        free radical, oxidative stress, plaque, premature death, early death, mortality, deficiency, congestion, nasal congestion, coughing,
        phlegm, mucus, runny nose, stuffy nose, hair fall, hair breakage, thinning hair, premature greying,
        premature graying, dry hair, dry skin, oily skin, itchy skin, dry scalp, itchy scalp, scalp infection,
        dark circle, blackhead, pigmentation, blemish, craving, sugar craving, hangover, jet lag,
        restlessness, nervousness, panic, phobia, bed wetting, colic, teething, nappy rash, diaper rash,
        insect bite, sting, snake bite, chapped lip, cracked heel, body odor, body odour, sweating,
        water retention, puffiness, numbness, tingling, weak immunity, poor circulation, clot, blood clot,
        panic disorder, sinus, sinus problem, sinus congestion, sinus pressure, high triglyceride, bad
        cholesterol, ldl cholesterol, high ldl, nail fungus, toenail fungus, jock itch, age spot, dark
        spot, sun damage, palpitation, heart palpitation, frozen shoulder, tennis elbow, whiplash,
        pinched nerve, misalignment, disc problem, bulging disc, heel spur, tmj, post nasal drip,
        laryngitis, hoarseness, croup, rsv, viral infection, bacterial infection, kidney infection,
        bladder infection, stone, gall bladder stone, gall stone, hernia, hiatal hernia, sibo,
        diverticulitis, lactose intolerance, food sensitivity, heavy period, painful period, period
        pain, period cramp, irregular period, menstrual pain, menstrual discomfort, pmdd, night sweat,
        vaginal dryness, low testosterone, low sperm count, dry eye, eye strain, floater, puffy eye,
        metabolic syndrome, insulin resistance, prediabetes, pre diabetes, type 2 diabetes,
        hypoglycemia, high blood sugar, autism spectrum disorder, mental illness, mental health problem,
        mood disorder, poor sleep, sleep disorder, sleep problem, weak bone, brittle nail, brittle bone,
        muscle loss, muscle fatigue, muscle tension, tight muscle, sore muscle, muscle weakness,
        inflamed joint, swollen joint, stiff joint, wheezing, shortness of breath, breathlessness, lung
        infection, chest congestion, chest infection, cognitive decline, memory problem, forgetfulness,
        poor memory, aging process, ageing process, signs of aging, signs of ageing, premature aging,
        premature ageing, fine line, uric acid, high uric acid, hair thinning, split end, frizz,
        sunspot, scarring, acne scar, breakout, open pore, clogged pore, eye infection, eye disease, eye
        problem, skin infection, skin irritation, skin allergy, skin rash, liver problem, kidney
        problem, heart ailment, lung problem, lung cancer, breast cancer, prostate cancer, colon cancer,
        skin cancer, colorectal cancer, ovarian cancer, liver cancer, stomach cancer, cervical cancer,
        cold symptom, flu symptom, allergy symptom, seasonal allergy, asthma attack, asthma symptom,
        cardiovascular disease, coronary heart disease, coronary artery disease, vascular disease,
        stomach cramp, stomach bug, abdominal cramp, loose motion, loose stool, intestinal parasite,
        hookworm, roundworm, mouth sore, sore gum, tooth pain, tooth ache, sensitive tooth, sensitive
        teeth, dry mouth, dry cough, chesty cough, persistent cough, head cold, chill, viral fever,
        dengue fever, snoring problem, hormonal imbalance, hormone imbalance, chemical imbalance,
        vitamin deficiency, nutritional deficiency, iron deficiency, weak digestion, slow metabolism,
        sluggishness, low mood, anxiousness, worry, negative mood, cluster headache, ear ache, hearing
        problem, aches, aches and pains, stiff neck, neck stiffness, joint stiffness, joint
        inflammation, tissue damage, cell damage, cellular damage, dna damage, nerve damage, brain
        damage, bone loss, cartilage loss, cartilage breakdown, blood clotting, high bp, low bp, bp,
        heart burn, gastric trouble, gastric problem, acidity, hyperacidity, water weight, excess
        weight, excess fat, visceral fat, lumbago, sprained ankle, athletes foot, callus, ingrown
        hair, ingrown toenail, razor burn, poison ivy, bug bite, mosquito bite, bee sting, bleeding,
        excess bleeding, heavy bleeding, inflammatory disease, oxidative damage, free radical damage, aching joint, aching muscle, sore joint, painful joint, aching body, inflammatory condition, immune deficiency,
        polio, rabies, tetanus, diphtheria, rubella, smallpox, coeliac, celiac, brain tumour, brain tumor, polyp,
        bald patch, bald spot, motor neurone disease, cerebral palsy, muscular dystrophy, huntington's, tourette's,
        narcolepsy, stammer, short sight, myopia, beer belly, double chin, gouty toe, sinus trouble
    """,
    "pain": """
        pain, ache, back pain, joint pain, muscle pain, chest pain, abdominal pain, stomach pain,
        chronic pain, nerve pain, knee pain, neck pain, low back pain, lower back pain, soreness,
        stiffness, discomfort, burning sensation, burning, itch, cramp, tenderness, irritation,
        redness, spasm, tension
    """,
    "body": """
        fallopian tube, monthly cycle, menstrual cycle, sperm count, egg quality,
        liver, kidney, heart, brain, lung, stomach, bowel, intestine, colon, gut, skin, hair, scalp, nail,
        bone, joint, muscle, spine, nerve, nervous system, immune system, immune response, immunity,
        digestive system, digestive tract, lymphatic system, endocrine system, respiratory system,
        cardiovascular system, circulatory system, muscular system, reproductive system, adrenal gland, adrenal,
        thyroid, thyroid gland, pituitary, pineal gland, pancreas, spleen, gallbladder, bladder,
        prostate, uterus, ovary, blood, blood vessel, artery, vein, cell, tissue, organ, gland, bloodstream,
        hormone, metabolism, digestion, circulation, blood flow, blood circulation, blood pressure,
        cholesterol, gut health, brain function, cognitive function, memory, concentration, focus,
        eyesight, vision, libido, fertility, sperm count, sex drive, stamina, vitality, energy level,
        mood, sleep, appetite, skin tone, complexion, hair growth, bone density, muscle mass,
        body's defense, body's defence, defense system, natural defense, healing system,
        healing process, natural killer cell, white blood cell, red blood cell, antibody, dna, telomere,
        mitochondria, growth hormone, circadian rhythm, gut flora, microbiome, urine, bile, mucus,
        phlegm, gastric juice, nerve cell, neuron, hair follicle, follicle, hair root, root of the hair, tooth, gum, eye, lymph,
        lymph node, sinus, throat, oxygen, tissue healing, cellular activity, hormone balance, gut bacteria, metabolic rate, hunger, alertness,
        fat absorption, body fat, fat cell, energy boost, weight loss, fat loss,
        mitochondrial function, immune activation, muscle tone, cell growth, nervous function, vocal cord, body system, body systems, defenses, red cell, collagen, estrogen, oestrogen, testosterone, deep sleep,
        bowel movement, stomach lining, stomach acid, cartilage, ligament, tendon, connective tissue,
        skin cell, nerve function, immune function, immune cell, heart function, liver function, kidney
        function, lung function, thyroid function, brain health, heart health, eye health, bone health,
        skin health, hair health, gut lining, digestive health, oral health, dental health, prostate
        health, joint health, cardiovascular health, mental health, sexual health, respiratory health,
        immune health, cellular health, liver health, kidney health, colon health, hormonal balance,
        blood glucose, blood glucose level, glucose, glucose level, insulin level, cholesterol level,
        hormone level, testosterone level, estrogen level, iron level, cell membrane, arterial wall,
        blood vessel wall, capillary, platelet, pore, sebum, enamel, nasal passage, airway, bronchial
        tube, respiratory tract, urinary tract, intestinal tract, brain cell, brain wave, mental
        clarity, mental focus, mental performance, physical performance, athletic performance, cognitive
        performance, endurance, motor skill, lung capacity, elasticity, skin elasticity, nutrient
        absorption, milk supply, breast milk, lactation, menstrual cycle, ovulation, sperm motility,
        erection, sexual function, sexual performance, sexual desire, bone strength, range of motion,
        joint mobility, joint function, mobility, flexibility, muscle recovery, muscle growth, muscle
        strength, muscle relaxation, lymphatic flow, lymph flow, lymphatic drainage, spinal cord, spinal
        column, vertebra, disc, adrenal function, fat burning, calorie burning, nerve ending, nerve
        impulse, inner ear, ear canal, root chakra, sleep quality, sleep cycle, sleep pattern, rem
        sleep, learning ability, memory power, brain power, eye sight, immune defense, immune defence,
        body temperature, gastric acid, digestive juice, digestive enzyme production, saliva, sperm, egg
        quality, collagen level, collagen formation, keratin, melanin, hemoglobin, haemoglobin, blood
        count, pregnancy rate, rate of pregnancy, conception, chance of pregnancy, chance of conceiving, implantation, fat oxidation, fat metabolism, fat storage, lipolysis, insulin response, hair regrowth, scalp health,
        hair strength, hair volume, serotonin production, hormone production, collagen synthesis,
        nutrient uptake, fat burn, calorie expenditure, gut barrier, gut wall, immune resilience, oxygen supply, nutrient supply, blood supply, blood pressure level, heart rate, heart
        muscle
    """,
    # What is promised beyond any organ.
    "wellness": """
        health, good health, overall health, general health, optimal health, well being, wellbeing,
        wellness, healing, recovery, rejuvenation, harmony, vitality, calmness, calm, serenity, inner
        peace, peace of mind, clarity, relaxation, comfort, energy, energy level, longevity, long life,
        youthfulness, glow, radiance, mind, body, whole body, entire body, spirit, restful sleep, sound
        sleep, better sleep, deep sleep, immunity, stamina, strength, detoxification, balance,
        nourishment, hydration, regeneration, relief, pain relief, stress relief, quality of life,
        performance, productivity, confidence, emotional balance, homeostasis, functioning, self
        healing, resistance, vigor, vigour, youth, weight, slimming, fertility, happiness, growth,
        absorption
    """,
    "molecule": """
        cytokine, cortisol, serotonin, dopamine, endorphin, adrenaline, noradrenaline, norepinephrine,
        oxytocin, melatonin level, gaba receptor, glutamate, neurotransmitter, receptor, signaling pathway,
        signalling pathway, enzyme, prostaglandin, histamine, interleukin, interferon, tnf, tnf alpha,
        nf kb, nf kappa b, bdnf, nerve growth factor, nitric oxide, nrf2, ampk, mtor, glutathione level,
        free radical, collagen production, atp, mitochondria, telomerase, telomere, autophagy,
        apoptosis, angiogenesis, insulin sensitivity, insulin resistance, leptin, ghrelin, growth hormone, igf 1,
        ldl, hdl, triglyceride, homocysteine, c reactive protein, crp, oxidative stress,
        blood brain barrier, hippocampus, amygdala, prefrontal cortex, hypothalamus, vagus nerve,
        parasympathetic nervous system, sympathetic nervous system, hpa axis, gene expression,
        gut brain axis, short chain fatty acid, butyrate, cox 2, dht, catecholamine, mineralocorticoid,
        progesterone, neuroplasticity, natural killer cell, t cell, macrophage, lymphocyte, rem cycle,
        rem sleep, circadian rhythm, thermogenesis, ketone, fibrin, arterial plaque, amyloid, muscle mass
    """,
    # What a remedy is said to have.
    "virtue": """
        positive effect, amazing effect, wonderful effect, remarkable effect, effectiveness, efficacy,
        benefit, health benefit, healing benefit, healthful benefit, nutritional benefit, therapeutic
        benefit, property, healing property, healing quality, beneficial quality, beneficial effect,
        medicinal quality, therapeutic effect, healing effect, healing power, curative power, curative
        effect, curative property, medicinal value, therapeutic value, medicinal use, medicinal virtue,
        virtue, antioxidant property, anti inflammatory property, antibacterial property, antimicrobial
        property, medicinal property, therapeutic property, calming effect, soothing effect, soothing
        property, calming property, healing nutrient, healing compound, healing agent, healing
        substance, oxygenating molecule, health promoting property, health giving property, magical
        property, magic
    """,
}
