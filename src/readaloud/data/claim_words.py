"""Words the audit's rules know, by kind: written for this project, free under its licence.

NOUNS take a plural, VERBS their forms ("cure", "cures", "cured", "curing"); PHRASES stand as
they are. Entries are parted by commas. A word may be of several kinds.
"""

NOUNS: dict[str, str] = {
    # Plants, supplements, enzymes, homeopathic and folk preparations sold or told as remedies.
    "herb": """
        turmeric, curcumin, curcuma, ginger, garlic, ginseng, siberian ginseng, echinacea, ginkgo,
        ginkgo biloba, gingko, st john's wort, st johns wort, valerian, valerian root, chamomile,
        camomile, peppermint oil, peppermint, spearmint, lavender, aloe, aloe vera, tea tree, neem,
        tulsi, holy basil, basil, ashwagandha, amla, indian gooseberry, triphala, fenugreek, fennel,
        cinnamon, clove, clove oil, cumin, black cumin, nigella, black seed oil, coriander, cardamom,
        ajwain, asafoetida, milk thistle, silymarin, dandelion, nettle, stinging nettle, saw palmetto,
        black cohosh, evening primrose, evening primrose oil, borage, starflower, licorice, liquorice,
        astragalus, huang qi, gotu kola, bacopa, brahmi, shatavari, guggul, boswellia, frankincense,
        myrrh, devil's claw, devils claw, cat's claw, willow bark, white willow, feverfew, butterbur,
        hawthorn, elderberry, elderflower, goldenseal, oregano oil, oil of oregano, oregano, thyme,
        rosemary, sage, eucalyptus, eucalyptus oil, comfrey, calendula, marigold, arnica, witch hazel,
        plantain leaf, slippery elm, marshmallow root, burdock, red clover, yarrow, mullein, horsetail,
        passionflower, passion flower, hops, lemon balm, skullcap, kava, kava kava, kratom, rhodiola,
        maca, moringa, noni, noni juice, acai, goji, goji berry, mangosteen, graviola, soursop,
        essiac, laetrile, amygdalin, apricot kernel, mistletoe, cannabis oil, hemp oil, cbd, cbd oil,
        cannabidiol, medical marijuana, psilocybin, chaga, reishi, shiitake, maitake, cordyceps,
        lion's mane, medicinal mushroom, spirulina, chlorella, wheatgrass, barley grass, kelp,
        seaweed, bladderwrack, psyllium, bentonite, bentonite clay, zeolite, diatomaceous earth,
        activated charcoal, colloidal silver, miracle mineral solution, mms, chlorine dioxide,
        fish oil, cod liver oil, krill oil, flaxseed, flaxseed oil, linseed, omega 3, omega-3,
        omega 3 fatty acid, essential fatty acid, gamma linolenic acid, coenzyme q10, coq10, co q10,
        glucosamine, chondroitin, msm, hyaluronic acid, collagen, collagen peptide, gelatin,
        bone broth, colostrum, royal jelly, propolis, bee pollen, manuka honey, raw honey, bromelain,
        papain, serrapeptase, serratiopeptidase, nattokinase, proteolytic enzyme, systemic enzyme,
        digestive enzyme, pancreatin, probiotic, prebiotic, acidophilus, lactobacillus, kefir,
        kombucha, quercetin, resveratrol, pycnogenol, grape seed extract, green tea extract, egcg,
        lycopene, lutein, astaxanthin, alpha lipoic acid, lipoic acid, glutathione, nac,
        n acetyl cysteine, carnitine, l carnitine, acetyl l carnitine, arginine, l arginine, lysine,
        l lysine, tryptophan, l tryptophan, tyrosine, theanine, l theanine, taurine, gaba, 5 htp,
        sam e, same-e, dhea, pregnenolone, melatonin, phosphatidylserine, inositol, choline, biotin,
        niacin, niacinamide, folic acid, vitamin, vitamin a, vitamin b, vitamin b6, vitamin b12,
        vitamin b 12, vitamin b complex, b vitamin, vitamin c, ascorbic acid, vitamin d, vitamin d3,
        vitamin e, vitamin k, vitamin k2, multivitamin, mineral supplement, magnesium, zinc, selenium,
        chromium, boron, silica, iodine supplement, calcium supplement, potassium supplement,
        antioxidant, phytonutrient, phytochemical, bioflavonoid, flavonoid, superfood, super food,
        adaptogen, nutraceutical, nootropic, food state nutrient, whole food supplement, emu oil,
        castor oil, argan oil, jojoba oil, rosehip oil, neem oil, mustard oil, sesame oil, almond oil,
        tea tree oil, coconut oil, lavender oil, thyme oil, garlic oil, clove bud oil, essential oil,
        epsom salt, himalayan salt, himalayan pink salt, dead sea salt, sea salt bath, borax,
        apple cider vinegar, cider vinegar, baking soda, bicarbonate of soda, hydrogen peroxide,
        food grade hydrogen peroxide, turpentine, dmso, black salve, bitter melon, bitter gourd,
        karela, jamun, ash gourd, gymnema, berberine, cayenne, cayenne pepper, capsaicin, chilli,
        wormwood, artemisia, artemisinin, black walnut, pau d'arco, olive leaf, olive leaf extract,
        grapefruit seed extract, uva ursi, cranberry extract, d mannose, corn silk, buchu, juniper,
        butea, vidanga, myrobalan, haritaki, punarnava, manjistha, giloy, guduchi, kutki, bhringraj,
        shilajit, chyawanprash, senna, cascara, cascara sagrada, aloe juice, aloe vera juice,
        aloe vera gel, calc phos, calc carb, calc fluor, carbo veg, nat phos, nat mur, nat sulph,
        mag phos, mag carb, kali phos, kali mur, kali sulph, ferr phos, ferrum phos, silicea, sulphur,
        nux vomica, pulsatilla, belladonna, bryonia, lycopodium, sepia, ignatia, rhus tox, ruta,
        hypericum, apis, arsenicum, arsenicum album, lachesis, phosphorus, thuja, aconite, gelsemium,
        staphysagria, cantharis, chelidonium, tissue salt, cell salt, biochemic salt, nosode,
        homeopathic remedy, homoeopathic remedy, homeopathic medicine, homoeopathic medicine,
        homeopathic treatment, homeopathic preparation, homeopathic product, bach flower,
        bach flower remedy, flower essence, flower remedy, rescue remedy, ormus, mineral drop,
        human growth hormone, hgh, colon cleanser, liver cleanser, parasite cleanse, foot pad,
        detox pad, detox tea, detox drink, slimming tea, fat burner, weight loss pill, diet pill,
        garcinia, garcinia cambogia, green coffee, raspberry ketone, hoodia, bitter orange, guarana,
        yohimbe, horny goat weed, tribulus, testosterone booster, chinese herb, medicinal herb,
        medicinal plant, herbal tea, herbal formula, herbal blend, herbal medicine, herbal product,
        herbal supplement, herbal remedy, herbal treatment, herbal extract, herbal tincture,
        herb, herbal, herbal tablet, herbal capsule, ayurvedic medicine, ayurvedic remedy,
        ayurvedic herb, unani medicine, siddha medicine, kampo, tincture, poultice, decoction,
        healing clay, green clay, fuller's earth, rose water, sandalwood, sandalwood paste,
        ipecac, nutritional yeast, brewer's yeast, lecithin, soy isoflavone, isoflavone, red yeast rice,
        policosanol, oregon grape, agrimony, eyebright, cleavers, chickweed, figwort, gentian,
        angelica, dong quai, chasteberry, vitex, wild yam, damiana, motherwort, cramp bark,
        raspberry leaf, lobelia, coltsfoot, hyssop, elecampane, lungwort, catnip, tansy, rue,
        bilberry, blueberry extract, maqui, camu camu, baobab, rooibos, yerba mate, essential mineral,
        trace mineral, colloidal mineral, ionic mineral, hydrogen water, alkaline water, structured water,
        ionized water, magnetized water, holy water, sea moss, methylene blue, ivermectin, fenbendazole,
        hydroxychloroquine, raw milk, beet extract, celery juice, noni fruit, dietary supplement,
        food supplement, nutritional supplement, health supplement, natural supplement,
        natural product, supplement, nutritional product, natural medicine, natural extract,
        oil pulling, salt lamp, appetite suppressant, suppressant, weight loss supplement,
        weight loss product, slimming pill, fat blocker, chitosan, glucomannan, caffeine pill, ephedra, synephrine,
        amber necklace, amber bead, amber, magnetic bracelet, copper bracelet, tonic, elixir, miracle drug
    """,
    # Practices outside evidence-based care.
    "alt": """
        homeopathy, homoeopathy, magnet, magnetic bracelet, magnetic jewelry, magnetic jewellery, magnetic stone,
        biomedical intervention, biomedical treatment, biomedical therapy, dietary intervention,
        casein free diet, dairy free diet, sugar free diet, supplementation, naturopathy, naturopathic medicine, naturopathic treatment,
        acupuncture, acupressure, electroacupuncture, moxibustion, cupping, cupping therapy,
        gua sha, reflexology, foot reflexology, reiki, reiki session, qigong, qi gong, chi kung,
        healing touch, therapeutic touch, energy healing, energy work, energy medicine,
        energy therapy, sound healing, sound bath, crystal healing, crystal therapy, crystal,
        healing crystal, color therapy, colour therapy, chromotherapy, magnet therapy,
        magnetic therapy, magnetic field therapy, magnetic resonance therapy, bioresonance,
        biofield therapy, pendulum, aura reading, aura cleansing, chakra balancing, chakra healing,
        past life regression, hypnotherapy, chiropractic, chiropractic care, chiropractic adjustment,
        chiropractic treatment, chiropractic manipulation, spinal adjustment, spinal manipulation,
        craniosacral therapy, cranial sacral therapy, osteopathic manipulation, rolfing,
        applied kinesiology, kinesiology, muscle testing, iridology, live blood analysis,
        hair analysis, aromatherapy, aromatherapy massage, ayurveda, ayurvedic treatment,
        panchakarma, traditional chinese medicine, chinese medicine, tcm, herbalism, herbal therapy,
        phytotherapy, detox, detox diet, detox plan, detox program, detox programme, detoxification,
        detoxing, cleanse, cleansing, body cleanse, colon cleanse, colon cleansing, colonic,
        colonic irrigation, colon hydrotherapy, liver flush, liver cleanse, liver detox,
        gallbladder flush, kidney cleanse, juice cleanse, juice fast, juice fasting, juicing,
        water fast, dry fasting, intermittent fasting, fasting, coffee enema, enema, chelation,
        chelation therapy, ozone therapy, oxygen therapy bath, hydrogen peroxide therapy,
        hyperbaric chamber at home, megavitamin therapy, orthomolecular medicine, orthomolecular therapy,
        vitamin therapy, nutritional therapy, iv vitamin therapy, vitamin drip, enzyme therapy,
        leech therapy, urine therapy, bee venom therapy, apitherapy, ear candle, ear candling,
        earthing, grounding mat, water cure, hydrotherapy, prayer, faith healing, spiritual healing,
        distant healing, distance healing, positive thinking, affirmation, visualization, manifestation,
        law of attraction, emotional freedom technique, eft tapping, tapping, neuro linguistic programming,
        alkaline diet, raw food diet, gerson therapy, gerson diet, macrobiotic diet, carnivore diet,
        keto diet, ketogenic diet, paleo diet, gluten free diet, candida diet, blood type diet,
        mucusless diet, anti inflammatory diet, elimination diet, vegan diet, stem cell clinic,
        stem cell therapy, complementary therapy, complementary medicine, alternative medicine,
        alternative therapy, alternative treatment, holistic medicine, holistic treatment,
        holistic therapy, holistic healing, natural healing, natural therapy, natural treatment,
        natural cure, natural method, natural approach, natural way, natural solution, natural remedy,
        home remedy, house remedy, household remedy, home cure, home treatment, folk remedy,
        folk medicine, traditional remedy, traditional medicine, kitchen remedy, grandma's remedy,
        old remedy, age old remedy, ancient remedy, alternative remedy, healing modality,
        mind body therapy, bowen therapy, feldenkrais, alexander technique, biofeedback,
        light therapy mask, red light therapy, infrared sauna, salt cave, salt therapy, halotherapy,
        cold plunge, cryotherapy, float tank, vibration therapy, frequency therapy, rife machine,
        rife therapy, tens wand, pemf therapy, pemf, quantum healing, theta healing, kundalini yoga,
        pranayama, yoga asana, mudra
    """,
    # Foods and drinks; remedies only where they are told to treat something.
    "food": """
        honey, lemon, lemon juice, lime juice, orange juice, carrot juice, beet juice, beetroot juice,
        cabbage juice, tomato juice, cucumber juice, radish juice, onion juice, garlic clove,
        ginger juice, ginger tea, pineapple juice, pomegranate juice, cranberry juice, cherry juice,
        tart cherry juice, grape juice, apple juice, fruit juice, vegetable juice, fresh juice,
        green juice, juice, coconut water, coconut milk, buttermilk, butter, ghee, clarified butter,
        yogurt, yoghurt, curd, milk, warm milk, cow's milk, goat's milk, egg, egg white, egg yolk,
        vinegar, olive oil, mustard seed, sesame seed, sunflower seed, pumpkin seed, papaya seed,
        watermelon seed, poppy seed, chia seed, onion, cabbage, cabbage leaf, carrot, beet, beetroot,
        radish, tomato, cucumber, potato, raw potato, potato slice, sweet potato, pumpkin, spinach,
        kale, broccoli, lettuce, celery, parsley, mint, mint leaf, curry leaf, betel leaf, guava leaf,
        mango leaf, banana leaf, bamboo shoot, asparagus, artichoke, mushroom, banana, apple, mango,
        papaya, pineapple, pomegranate, grape, grapefruit, orange, lemon peel, orange peel, berry,
        blueberry, strawberry, cherry, cranberry, fig, date, raisin, prune, apricot, peach, pear,
        plum, guava, kiwi, melon, watermelon, avocado, coconut, almond, walnut, cashew, peanut, nut,
        dry fruit, dried fruit, fresh fruit, citrus fruit, raw vegetable, green vegetable,
        leafy vegetable, whole grain, oat, oatmeal, barley water, barley, rice water, brown rice,
        lentil, soybean, soy, tofu, green tea, black tea, white tea, oolong, tea, coffee, cocoa,
        dark chocolate, red wine, brandy, water, warm water, hot water, lukewarm water, salt water,
        lemon water, cold water, rock salt, salt, black pepper, pepper, jaggery, sugar, molasses,
        blackstrap molasses, fish, salmon, oily fish, chicken soup, soup, fiber, fibre, bran,
        wheat germ, yolk, raw egg, fruit, vegetable, curry
    """,
    # What a remedy comes as.
    "form": """
        extract, powder, paste, tincture, decoction, poultice, infusion, compress, concoction, brew,
        potion, tonic, syrup, salve, ointment, balm, liniment, lotion, cream, gel, capsule, tablet,
        pill, gummy, drop, spray, patch, pad, mixture, blend, formula, formulation, preparation,
        solution, gargle, mouthwash, bath, soak, steam, inhalation, rub, serum, mask, pack,
        essence, oil, drink, shake, smoothie, root, bark, leaf, seed, flower, rind, peel, pulp
    """,
    # Words for a treatment that name none.
    "remedyword": """
        remedy, cure, treatment, therapy, medicine, product, method, technique, formula, program,
        programme, protocol, regimen, solution, approach, procedure, practice, exercise, diet
    """,
    # Healthy habits: claims about them pass unless they are strong or very specific.
    "life": """
        exercise, physical activity, aerobic exercise, yoga, tai chi, meditation, mindfulness,
        massage, massage therapy, relaxation, deep breathing, breathing exercise, walking, swimming,
        stretching, sleep, good sleep, healthy diet, balanced diet, diet, weight loss,
        losing weight, music therapy, laughter, laughing, smiling, hugging, sunlight, sunshine,
        sun exposure, sauna, hot bath, cold shower, posture, skipping breakfast, breakfast
    """,
    "drug": """
        aspirin, ibuprofen, paracetamol, acetaminophen, naproxen, painkiller, pain killer,
        pain reliever, antibiotic, antiviral, antihistamine, antidepressant, ssri, opioid, morphine,
        codeine, steroid, corticosteroid, cortisone, prednisone, hydrocortisone, insulin, metformin,
        statin, beta blocker, ace inhibitor, blood thinner, warfarin, chemotherapy, chemo, radiation,
        radiotherapy, surgery, operation, vaccine, vaccination, immunization, immunisation, shot,
        jab, medication, prescription drug, prescription medication, prescription medicine,
        prescription, conventional medicine, conventional treatment, conventional drug, drug,
        pharmaceutical, pharmaceutical drug, allopathic medicine, allopathy, western medicine,
        modern medicine, mainstream medicine, orthodox medicine, sleeping pill, antacid,
        proton pump inhibitor, diuretic, laxative, inhaler, ventolin, prozac, ritalin, adderall,
        methylphenidate, lithium, levothyroxine, thyroid medication, hormone replacement, hrt,
        contraceptive pill, triptan, antihypertensive, antipsychotic, immunosuppressant, benzodiazepine, beta agonist,
        anti inflammatory, steroid injection, injection, penicillin, blood pressure pill, heart medicine,
        heart medication, asthma medicine, preventer, tamoxifen, methotrexate, biologic, anticoagulant, anticonvulsant,
        dialysis, transplant, fluoride, mammogram, valium, viagra, botox, nsaid
    """,
    "condition": """
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
        water retention, puffiness, numbness, tingling, weak immunity, poor circulation, clot, blood clot
    """,
    "pain": """
        pain, ache, back pain, joint pain, muscle pain, chest pain, abdominal pain, stomach pain,
        chronic pain, nerve pain, knee pain, neck pain, low back pain, lower back pain, soreness,
        stiffness, discomfort, burning sensation, burning, itch, cramp, tenderness, irritation,
        redness, spasm, tension
    """,
    "body": """
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
        mitochondrial function, immune activation, muscle tone, cell growth, nervous function, vocal cord, body system, body systems, defenses, red cell, collagen, estrogen, oestrogen, testosterone, deep sleep
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
    # Pseudoscience.
    "mystic": """
        chakra, root chakra, heart chakra, crown chakra, sacral chakra, third eye, prana, kundalini,
        energy meridian, energy center, energy centre, energy pathway, energy channel, energy channels,
        energy field, energy body, biofield, human energy field, electromagnetic aura, life force,
        life force energy, life energy, vital force, vital energy, vital life force, healing energy,
        negative energy, universal energy, cosmic energy, spiritual energy,
        energetic imbalance, energy imbalance, energy blockage, blocked energy, energetic blockage,
        energy flow, flow of energy, flow of qi, flow of chi, qi energy, chi energy, yin and yang, yin deficiency,
        kidney yang, dosha, vata, pitta, kapha, humor imbalance, miasm, karma, karmic debt,
        past life, astral body, etheric body, subtle body, subtle energy, spirit guide,
        vibrational frequency, healing frequency, higher vibration, low vibration, vibrational energy,
        quantum energy, quantum field, quantum frequency, scalar wave, scalar energy, tachyon,
        zero point energy, cellular memory, cell memory, water memory, memory of water, innate intelligence,
        vertebral subluxation, subluxation, bioenergy, bio energy, bioenergetic, orgone, earth energy
    """,
    "toxin": """
        toxin, toxic waste, toxic substance, toxic sludge, sludge, toxic build up, toxic buildup,
        toxic matter, toxic load, toxic residue, toxic chemical, impurity, poison, putrefied feces, putrefied food, fecal matter, fecal waste, impacted feces, old feces, rotting food,
        acid waste, acidic waste, heavy metal, bodily waste, body waste, accumulated waste, mucoid plaque,
        undigested food, parasites and toxins, poisonous substance, harmful waste
    """,
    "emotion": """
        anger, resentment, guilt, shame, grief, fear, sadness, unresolved emotion, repressed emotion,
        suppressed emotion, trapped emotion, stored emotion, negative emotion, emotional wound,
        emotional trauma, unexpressed emotion, emotional blockage, unforgiveness, bitterness, sorrow,
        negative thought, negative thinking, emotional baggage, inner conflict, lack of self love, lack of support
    """,
    # Who or what is cited.
    "study": """
        study, trial, clinical trial, research, survey, poll, meta analysis, review, analysis, report,
        experiment, investigation, paper, finding, evidence, data, statistic, test, clinical test,
        clinical study, clinical research, laboratory study, lab test, laboratory test, animal study
    """,
    "expert": """
        expert, scientist, researcher, doctor, physician, specialist, health expert, medical expert,
        health professional, health practitioner, practitioner, nutritionist, dietitian, dietician, therapist,
        massage therapist, chiropractor, naturopath, homeopath, herbalist, healer, cardiologist,
        dermatologist, neurologist, psychologist, psychiatrist, dentist, authority, medical authority,
        professional, clinician, pharmacist, gynecologist, pediatrician, oncologist, biologist,
        health guru, ayurvedic practitioner, investigator, medical community, scientific community
    """,
    "person": """
        friend, friend of mine, neighbor, neighbour, mother, father, mom, mum, dad, sister, brother, grandmother,
        grandma, aunt, uncle, wife, husband, coworker, colleague, cousin, patient of mine, client of mine,
        customer, user, reader, sufferer
    """,
    "people": """
        people, patient, man, woman, adult, child, american, person, sufferer, case, citizen, teenager, teen,
        adolescent, student, worker, smoker, individual, population, user, customer, client, user,
        respondent, participant, physician, doctor, dentist, mother, pregnant woman, diabetic, elderly,
        senior, infant, baby, household, family, death, diagnosis, visit, cost, dollar, male, female
    """,
}

VERBS: dict[str, str] = {
    "cure": """
        cure, heal, reverse, eliminate, eradicate, banish, dissolve, expel, flush, destroy, conquer,
        beat, vanquish, cleanse, detoxify, detox, purify, regenerate, rejuvenate, rebuild, zap,
        obliterate, regrow, dispel, expunge, neutralize, neutralise, abolish, undo, annihilate, erase, vaporize, melt
    """,
    "relieve": """
        treat, relieve, ease, alleviate, soothe, reduce, lower, lessen, decrease, diminish, fight,
        combat, prevent, protect, control, counteract, counter, calm, improve, help, aid, assist,
        benefit, inhibit, block, suppress, regulate, balance, normalize, normalise,
        stabilize, stabilise, restore, repair, remove, clear, kill, stop, cut, slash, shrink, delay,
        slow, arrest, curb, minimize, minimise, mitigate, manage, resolve, clean, numb, unclog,
        disinfect, tackle, quell, subdue, tame, deter, avert, forestall, overcome, fade
    """,
    "boost": """
        boost, stimulate, strengthen, enhance, increase, promote, support, nourish, tone, activate,
        accelerate, speed, sharpen, revitalize, revitalise, energize, energise, invigorate, awaken,
        fortify, optimize, optimise, trigger, raise, elevate, maximize, maximise, supercharge, reset,
        replenish, detoxify, unblock, unlock, hydrate, rebalance, realign, harmonize, harmonise, facilitate,
        encourage, amplify, jumpstart, rev, double, triple, spur, improve, maintain, build
    """,
    "work": "work, act, serve, perform, succeed, relieve, function",
    "say": """
        say, state, claim, believe, think, agree, suggest, report, recommend, estimate, warn, argue,
        maintain, insist, note, explain, advise, confirm, conclude, observe, admit, reveal, assert,
        declare, discover, prove, predict, swear, tell, describe, caution, contend, find, consider, suspect, know,
        define, discuss, cite, acknowledge, concede, announce
    """,
    "show": """
        show, find, prove, demonstrate, indicate, suggest, reveal, confirm, conclude, report,
        discover, establish, document, support, back, imply, determine, verify, validate, link,
        identify, observe, point, illustrate, evidence, highlight, uncover
    """,
    "causing": """
        cause, trigger, induce, provoke, create, produce, generate, lead, result, bring
    """,
    "use": """
        use, remove, eliminate, avoid, subject, wear, apply, take, drink, eat, consume, massage, rub, place, put, inhale, gargle, chew, swallow,
        add, mix, sip, ingest, soak, dab, practice, practise, try, wear, have, chant, sniff, give, keep, intake
    """,
    "mystic_verb": "block, unblock, balance, align, realign, clear, open, release, channel, restore, heal, raise, cleanse, attune",
    "purge": """
        flush, cleanse, detox, detoxify, purge, purify, eliminate, remove, expel, rid, draw, pull,
        release, leave, clear, wash, eject, excrete, drain, extract, rinse, sweep, dissolve, escape, neutralize, bind
    """,
    "build": "build, accumulate, trap, clog, store, lodge, collect, gather, absorb, stick, carry",
}

PHRASES: dict[str, str] = {
    "cure": "get rid of, gets rid of, getting rid of, got rid of, put an end to, puts an end to, clear up, clears up, say goodbye to",
    "cure-s": "gets rid of, puts an end to, clears up",
    "relieve": "bring down, brings down, break up, breaks up, take away, takes away, ward off, wards off, keep at bay, keeps at bay",
    "relieve-s": "brings down, breaks up, takes away, wards off, keeps at bay",
    "mystic": "meridians, your aura, human aura, auric field",
    "not": """
        not, never, cannot, no, neither, nor, hardly, scarcely, unlikely, little, without, isn't,
        aren't, wasn't, weren't, don't, doesn't, didn't, can't, couldn't, won't, wouldn't, shouldn't,
        hasn't, haven't, hadn't, isnt, arent, dont, doesnt, didnt, wont, cant, rarely, seldom,
        fails to, failed to, unable to, rather than, lack of, lacks, none
    """,
    "hedge": """
        may, might, could, possibly, perhaps, maybe, probably, potentially, appears to, appear to, seems to,
        seem to, is thought to, are thought to, thought to, believed to, is believed to, reported to, suggested,
        may be, might be, limited evidence, some evidence, preliminary, presumably, theoretically,
        in some cases, in some people, for some people, some people find, under investigation,
        being studied, is unclear, it is possible, more research, further research, too early
    """,
    "denial": """
        no evidence, no good evidence, no scientific evidence, no reliable evidence, no convincing evidence,
        no clinical evidence, no medical evidence, little evidence, insufficient evidence, not enough evidence,
        lack of evidence, lacks evidence, lack of scientific, no proof, no scientific basis, no basis,
        no scientific support, no randomised, no randomized, no known cure, no cure, there is no such, there is no link, there is no proof,
        no such thing, not proven, unproven, never been proven, not been proven, not been shown, never been shown,
        has been shown to make, not supported, is false, are false, is untrue, are untrue, is a myth, are myths, myth that, common myth,
        misconception, debunked, disproved, disproven, discredited, pseudoscience, pseudoscientific,
        quackery, bogus, hoax, misleading, deceptive, false claim, false claims, unsubstantiated, unfounded,
        do not believe, don't believe, no benefit, no better than placebo, no better than a placebo,
        no effect, no more effective, ineffective, not effective, is lacking, are lacking, isn't helpful, not helpful, isn't effective, isn't clear, not enough reliable, does not work, do not work, doesn't work, don't work,
        does not cure, do not cure, cannot cure, can't cure, not a cure, not a substitute, is no substitute,
        not a replacement, not been evaluated, not intended to diagnose, not approved, does not approve, not recommended,
        isn't recommended, aren't recommended, should not be used, advise against, advised against,
        no link between, found no, no increased risk, not support, doesn't mean, does not mean, do not need, don't need to detox,
        too good to be true, not show cause, cannot show cause, no association, no difference, no significant,
        not clear whether, unclear whether, unclear if, not known whether, unknown whether, remains unclear, too early to say, jury is still out,
        scientists disagree, remains controversial, fraud, scam, scams, fraudulent, beware of, be wary, be skeptical, be sceptical
    """,
    "reported": """
        claim, claims, claimed, claiming, purported, purportedly, supposed, supposedly, alleged, allegedly, so called,
        proponents, promoters, advocates say, marketed as, marketed for, promoted as, promoted for,
        touted, touted as, advertised, advertisements, advertisement, ads say, hype, hyped, promises of, promise to, promises to, promising to,
        bold promises, you may read, you may have heard, may have heard, you might hear, some websites, internet rumors, rumour, rumor,
        sold as a cure, sold with, believers, practitioners claim, practitioners say, practitioners believe,
        according to traditional chinese, in traditional chinese medicine, in chinese medicine, in ayurveda,
        myth, myths, superstition
    """,
    "warning": """
        do not take, do not use, do not give, do not stop, do not apply, do not try, do not start, do not rely,
        don't take, don't use, don't give, don't stop, don't rely, never take, never use, never give, never stop, never try,
        avoid using, avoid taking, avoid giving, should not, shouldn't, must not, should never, should be avoided,
        talk to your doctor,
        ask your doctor, consult your doctor, check with your doctor, see a doctor, seek medical,
        tell your doctor, speak to, speak with your, talk with your, call your doctor, contact your doctor, see your doctor, may interact with,
        can interact with, interacts with, can interfere with, may interfere, side effects include, toxic if, be careful, caution,
        consult a doctor, consult a physician, consult your physician, consult your health, under medical supervision,
        medical attention, unless your doctor, your doctor may, your doctor will, the doctor may
    """,
    "good": """
        effective, very effective, highly effective, beneficial, helpful, useful, excellent, powerful,
        potent, wonderful, ideal, amazing, great, miraculous, invaluable, superb, fantastic, outstanding, extremely effective,
        good, very good, best, perfect, valuable, marvelous, marvellous, fabulous, unbeatable, worthwhile, efficacious, effectual
    """,
    "strong": """
        effective, highly effective, very effective, powerful, potent, wonderful, amazing, miraculous, excellent,
        invaluable, superb, fantastic, outstanding, extremely effective, best, perfect, unbeatable, marvelous, marvellous
    """,
    "absolute": """
        completely, permanently, totally, entirely, instantly, immediately, forever, for good, once and for all,
        fully, overnight, always, guaranteed, absolutely, 100 %, 100 percent, 100 per cent, hundred percent,
        every time, for ever, in no time, at the earliest, within days, within hours, within minutes, in days, in minutes, within weeks
    """,
    "natural": "natural, naturally, all natural, organic, herbal, holistic, plant based, chemical free, drug free, homeopathic, nontoxic, non toxic, gentle",
    "serious": """
        cancer, cancers, tumor, tumour, tumors, tumours, diabetes, type 2 diabetes, type 1 diabetes, heart disease, heart attack, heart attacks,
        stroke, strokes, hiv, alzheimer's, alzheimers, dementia, parkinson's, parkinsons, multiple sclerosis,
        autism, epilepsy, asthma, hepatitis, tuberculosis, malaria, leukemia, leukaemia, lupus, schizophrenia,
        covid, covid 19, coronavirus, kidney failure, cirrhosis, arthritis, autoimmune disease, autoimmune diseases, chronic disease,
        chronic diseases, depression, bipolar disorder, hypertension, high blood pressure, adhd, add, infertility, any disease,
        all diseases, every disease, disease, diseases, alzheimer's disease, parkinson's disease, lyme disease, crohn's disease, cancer cells
    """,
    "often": "most, many, some, several, numerous, countless, various, all, leading, top, thousands of, hundreds of, millions of, a number of, number of, a variety of, growing number of, more and more",
    "clinicalword": "patient, patients, physician, clinician, diagnosis, prescribed, hospital, prescribe, prescribes",
    "you": "you, your, yourself, we, our, us",
    "price": "order now, buy now, order today, shop now, add to cart, on sale, special offer, limited time offer, coupon, free shipping, money back guarantee, money back, promo code, risk free, free trial, free bottle, call now, order your, buy one, get yours, while supplies last, our products, our product, our store, our shop, our online store, online store, our supplement, our supplements, our capsules, our formula, our range, our bestselling, our best selling, order online, buy online, per bottle, lowest price, wholesale, satisfaction guaranteed, click here to buy, click here to order, available for purchase, to purchase, place your order, sign up today, subscribe today, join today",
}

IRREGULAR = {
    "beat": ("beats", "beat", "beaten", "beating"), "show": ("shows", "showed", "shown", "showing"),
    "find": ("finds", "found", "finding"), "think": ("thinks", "thought", "thinking"),
    "tell": ("tells", "told", "telling"), "know": ("knows", "knew", "known", "knowing"),
    "say": ("says", "said", "saying"), "take": ("takes", "took", "taken", "taking"),
    "eat": ("eats", "ate", "eaten", "eating"), "drink": ("drinks", "drank", "drunk", "drinking"),
    "give": ("gives", "gave", "given", "giving"), "fight": ("fights", "fought", "fighting"),
    "lead": ("leads", "led", "leading"), "bring": ("brings", "brought", "bringing"),
    "rebuild": ("rebuilds", "rebuilt", "rebuilding"), "build": ("builds", "built", "building"),
    "draw": ("draws", "drew", "drawn", "drawing"), "leave": ("leaves", "left", "leaving"),
    "undo": ("undoes", "undid", "undone", "undoing"), "swear": ("swears", "swore", "sworn", "swearing"),
    "overcome": ("overcomes", "overcame", "overcoming"), "shrink": ("shrinks", "shrank", "shrunk", "shrinking"),
    "keep": ("keeps", "kept", "keeping"), "wear": ("wears", "wore", "worn", "wearing"),
    "have": ("has", "had", "having"), "speed": ("speeds", "sped", "speeding"),
    "stick": ("sticks", "stuck", "sticking"), "put": ("puts", "putting"), "cut": ("cuts", "cutting"),
    "rid": ("rids", "ridding"), "sweep": ("sweeps", "swept", "sweeping"),
}  # fmt: skip
DOUBLED = frozenset(
    "stop zap rub dab sip trap clog unclog expel dispel control spur rev drop wrap admit".split()
)
# Words that name a disease or symptom by their ending, and those that only look like it.
ENDINGS = (
    "itis",
    "emia",
    "aemia",
    "algia",
    "pathy",
    "uria",
    "rrhea",
    "rrhoea",
    "plegia",
    "phobia",
    "sclerosis",
)
OSIS = ("osis", "iasis", "oma")
NOT_DISEASES = frozenset(
    "diagnosis prognosis hypnosis osmosis symbiosis metamorphosis apoptosis mitosis meiosis homeopathy "
    "homoeopathy naturopathy osteopathy allopathy empathy sympathy apathy telepathy aroma diploma coma "
    "oklahoma genoma chroma soma roma toma".split()
)
DISEASE_HEADS = frozenset(
    "disease diseases syndrome disorder disorders cancer cancers infection infections".split()
)
NUMBER_WORDS = frozenset(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty "
    "seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens "
    "half third thirds quarter quarters".split()
)
CURRENCY = frozenset("$£€")
MONEY = frozenset("dollar dollars pounds euros usd".split())
PREPARED = frozenset(
    "juice juices oil oils extract extracts powder powders paste pastes tincture tinctures decoction decoctions "
    "poultice poultices tea teas infusion capsules tablets supplements supplement pills root leaf leaves seeds "
    "bark syrup vinegar balm ointment salve drops enzyme enzymes remedy remedies cleanse detox".split()
)


# Verbs whose plain form is as often a noun or adjective, and the words after which it is a verb.
AMBIGUOUS = frozenset(
    "slow clear calm balance control tone stop function block arrest cut counter support benefit aid remedy cure "
    "treat increase spur trigger raise speed stick store report study review back point cause lead link result "
    "work act use place rub chant practice wash drain release leave boost heat find document experiment show "
    "evidence curb cool resolve beat clean fade delay double triple tackle help detox cleanse reset".split()
)
LICENSING = frozenset(
    "to can will could would may might must should help helps helped and or also that which who they we you i it "
    "not don't doesn't didn't never always really often usually actually naturally effectively quickly "
    "gently greatly directly immediately simply just even then both does do did let makes make".split()
)
