"""What is told to heal: plants, practices, foods, forms, habits, medicines; written for this project, free under its licence."""

REMEDIES: dict[str, str] = {
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
        amber necklace, amber bead, amber, magnetic bracelet, copper bracelet, tonic, elixir, miracle drug,
        kalonji, sea buckthorn, sarsaparilla, suma, maca root, chanca piedra, boldo, olive leaf tea,
        drumstick leaf, bergamot, bergamot oil, ylang ylang, geranium oil, rose geranium, clary sage,
        patchouli, vetiver, cedarwood, lemongrass, citronella, helichrysum, jasmine oil, rose oil,
        neroli, cypress oil, wintergreen, camphor, menthol, tamanu oil, marula oil, shea butter, cocoa
        butter, mct oil, omega 7, omega 6, omega 9, omega 3s, nigella sativa, beta glucan, beta
        carotene, carotenoid, anthocyanin, polyphenol, tannin, saponin, catechin, gingerol, allicin,
        sulforaphane, ellagic acid, rutin, hesperidin, apigenin, luteolin, thymoquinone, piperine,
        fulvic acid, humic acid, molybdenum, creatine, whey protein, bcaa, electrolyte drink, beetroot
        powder, greens powder, super greens, pre workout, cbd gummy, thc, cannabis, marijuana, medical
        cannabis, hemp, hemp extract, hemp seed, nmn, nicotinamide riboside, pqq, fisetin, spermidine,
        glycine, l glutamine, glutamine, citrulline, beta alanine, turkey tail, black currant,
        blackcurrant, aronia, chokeberry, deer antler, bee venom, bioidentical hormone, hormone pellet,
        ivy leaf, linden, lime flower, mugwort, fo ti, he shou wu, schisandra, jujube, codonopsis,
        rehmannia, bupleurum, ginseng root, red ginseng, panax ginseng, american ginseng, korean
        ginseng, gynostemma, eleuthero, epimedium, tongkat ali, mucuna, mucuna pruriens, vitamin
        supplement, curry leaf, carom seed, celery seed, celery seed extract, black seed, flax seed,
        chia seed, fenugreek seed, cumin seed, fennel seed, camphor oil, star anise, nutmeg, mace,
        saffron, allspice, bay leaf, tarragon, dill, marjoram, savory, holy thistle, blessed thistle,
        red raspberry leaf, blue cohosh, false unicorn, tribulus terrestris, cissus, kudzu, hibiscus,
        hibiscus tea, matcha, matcha tea, oolong tea, white willow bark, meadowsweet, chinese skullcap,
        cat claw, prickly ash, stevia, xylitol, monk fruit, aloe gel, aloe leaf, neem leaf, mulethi,
        arjuna, ashoka, jatamansi, vacha, safed musli, gokshura, kapikachhu, trikatu, isabgol,
        supplementary vitamin, mineral water therapy, mineral salt, bath salt, magnesium oil, magnesium
        spray, magnesium glycinate, magnesium citrate, zinc lozenge, vitamin b3, vitamin b5, vitamin b2,
        vitamin b1, b12, thiamine, riboflavin, pantothenic acid, folate, methylfolate, retinol,
        liposomal vitamin, vitamin iv, curcuminoid, bioactive compound, plant compound, natural
        compound, plant extract, natural ingredient, herbal ingredient, active ingredient, botanical,
        botanical extract, medicinal spice, healing herb, healing plant, superfood powder, detox juice,
        green smoothie, immune booster, energy drop, homeopathic drop, bach remedy, ayurvedic oil,
        ayurvedic formulation, herbal oil, herbal paste, herbal powder, herbal decoction, herbal juice,
        herbal bath, herbal drink, unani remedy, patent medicine, natural oil, natural herb, natural
        antibiotic
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
        pranayama, yoga asana, mudra,
        chiropractor, chiropractic technique, chiropractic session, chiropractic visit, chiropractic
        service, spinal alignment, spinal decompression, decompression therapy, inversion table, laser
        therapy, cold laser, cold laser therapy, low level laser therapy, shockwave therapy,
        microcurrent therapy, dry needling, prp therapy, prolotherapy, peptide therapy, iv therapy, iv
        drip, iv nutrient therapy, nad therapy, hyperbaric oxygen therapy, hyperbaric therapy,
        neurofeedback, hypnosis, homeopathic care, naturopathic care, holistic care, reflexologist,
        reiki healing, reiki treatment, reiki therapy, crystals, gemstone, healing stone, healing
        session, sound therapy, singing bowl, tuning fork, binaural beat, solfeggio frequency,
        grounding, forest bathing, cold therapy, ice bath, contrast therapy, sauna therapy, steam
        therapy, mud bath, mud therapy, mud pack, naturopath, hijama, wet cupping, oil massage,
        abhyanga, shirodhara, nasya, neti, neti pot, marma therapy, acupuncture treatment, acupuncture
        therapy, acupuncturist, tui na, shiatsu, thai massage, lymphatic massage, lymphatic drainage
        massage, craniosacral, myofascial release, osteopathy, osteopath, naturopathic therapy, plant
        based medicine, plant medicine, herbal care, functional medicine, integrative medicine, energy
        psychology, breathwork, kriya, alkaline water machine, heavy metal detox, parasite cleanse,
        candida cleanse, liver detoxification, detox bath, detox foot bath, foot bath, ionic foot bath,
        dry brushing, castor oil pack, onion poultice, vegan lifestyle, raw food, living food, fast,
        master cleanse, lemonade diet, sugar detox, hcg diet, grapefruit diet, apple cider vinegar diet
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
    # Nutrients that everybody needs; remedies only where they are told to treat something.
    "nutrient": """
        calcium, potassium, iron, copper, manganese, phosphorus, iodine, fiber, fibre, dietary fiber,
        soluble fiber, protein, amino acid, nutrient, micronutrient, essential nutrient, vitamin
        content, mineral, vitamins and minerals, fatty acid, monounsaturated fat, healthy fat,
        chlorophyll, nitrate, enzyme, pectin, lactic acid, acetic acid, malic acid, citric acid,
        salicylic acid, caffeine, electrolyte
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
    # Habits and treatments of a spa; remedies only on pages about remedies.
    "practice": """
        massage, massage therapy, yoga, meditation, mindfulness, tai chi, deep breathing, breathing
        exercise, relaxation, sauna, steam bath, hot bath, warm bath, bath, cold shower, stretching,
        adjustment, manipulation, alignment, exercise, sunlight, positive attitude, music, music
        therapy, visualization, gratitude, laughter, aroma, scent, fragrance, session, ritual, routine,
        diet plan
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
}
