namespace Glossary.Reading;

/// <summary>The names of emoji that authors write between colons, as GitHub and Slack know them: a name, then what it shows.</summary>
internal static class EmojiTable
{
    public const string Rows = """
        smile 😄  smiley 😃  grinning 😀  grin 😁  laughing 😆  satisfied 😆  sweat_smile 😅  joy 😂  rofl 🤣  relaxed ☺️  blush 😊  innocent 😇  slightly_smiling_face 🙂
        upside_down_face 🙃  wink 😉  relieved 😌  heart_eyes 😍  kissing_heart 😘  kissing 😗  yum 😋  stuck_out_tongue 😛  stuck_out_tongue_winking_eye 😜
        stuck_out_tongue_closed_eyes 😝  zany_face 🤪  raised_eyebrow 🤨  monocle_face 🧐  nerd_face 🤓  sunglasses 😎  star_struck 🤩  partying_face 🥳  smirk 😏
        unamused 😒  disappointed 😞  pensive 😔  worried 😟  confused 😕  slightly_frowning_face 🙁  frowning_face ☹️  persevere 😣  confounded 😖  tired_face 😫
        weary 😩  pleading_face 🥺  cry 😢  sob 😭  triumph 😤  angry 😠  rage 😡  exploding_head 🤯  flushed 😳  hot_face 🥵  cold_face 🥶  scream 😱  fearful 😨
        cold_sweat 😰  disappointed_relieved 😥  sweat 😓  hugs 🤗  thinking 🤔  shushing_face 🤫  lying_face 🤥  no_mouth 😶  neutral_face 😐  expressionless 😑
        grimacing 😬  roll_eyes 🙄  hushed 😯  open_mouth 😮  astonished 😲  yawning_face 🥱  sleeping 😴  drooling_face 🤤  sleepy 😪  dizzy_face 😵  zipper_mouth_face 🤐
        woozy_face 🥴  nauseated_face 🤢  vomiting_face 🤮  sneezing_face 🤧  mask 😷  money_mouth_face 🤑  cowboy_hat_face 🤠  smiling_imp 😈  imp 👿  clown_face 🤡
        poop 💩  hankey 💩  ghost 👻  skull 💀  alien 👽  space_invader 👾  robot 🤖  jack_o_lantern 🎃  smiley_cat 😺  heart_eyes_cat 😻  see_no_evil 🙈  hear_no_evil 🙉
        speak_no_evil 🙊  wave 👋  raised_back_of_hand 🤚  raised_hand ✋  hand ✋  vulcan_salute 🖖  ok_hand 👌  pinched_fingers 🤌  v ✌️  crossed_fingers 🤞  metal 🤘
        call_me_hand 🤙  point_left 👈  point_right 👉  point_up_2 👆  point_down 👇  point_up ☝️  +1 👍  thumbsup 👍  -1 👎  thumbsdown 👎  fist ✊  facepunch 👊  punch 👊
        clap 👏  raised_hands 🙌  open_hands 👐  palms_up_together 🤲  handshake 🤝  pray 🙏  writing_hand ✍️  nail_care 💅  selfie 🤳  muscle 💪  ear 👂  nose 👃  brain 🧠
        eyes 👀  eye 👁️  tongue 👅  lips 👄  baby 👶  child 🧒  boy 👦  girl 👧  adult 🧑  man 👨  woman 👩  older_adult 🧓  older_man 👴  older_woman 👵  shrug 🤷
        facepalm 🤦  bow 🙇  cop 👮  detective 🕵️  construction_worker 👷  ninja 🥷  zombie 🧟  zombie_man 🧟‍♂️  zombie_woman 🧟‍♀️  runner 🏃  running 🏃  walking 🚶
        dancer 💃  couple 👫  family 👪  busts_in_silhouette 👥  bust_in_silhouette 👤  footprints 👣  monkey_face 🐵  monkey 🐒  gorilla 🦍  dog 🐶  wolf 🐺  fox_face 🦊
        raccoon 🦝  cat 🐱  lion 🦁  tiger 🐯  horse 🐴  unicorn 🦄  zebra 🦓  deer 🦌  cow 🐮  pig 🐷  elephant 🐘  mouse 🐭  hamster 🐹  rabbit 🐰  bear 🐻  koala 🐨
        panda_face 🐼  chicken 🐔  penguin 🐧  bird 🐦  eagle 🦅  duck 🦆  owl 🦉  frog 🐸  crocodile 🐊  turtle 🐢  snake 🐍  dragon 🐉  whale 🐳  dolphin 🐬  fish 🐟
        octopus 🐙  shark 🦈  snail 🐌  butterfly 🦋  bug 🐛  ant 🐜  bee 🐝  honeybee 🐝  beetle 🐞  spider 🕷️  bouquet 💐  cherry_blossom 🌸  rose 🌹  sunflower 🌻
        blossom 🌼  tulip 🌷  seedling 🌱  evergreen_tree 🌲  deciduous_tree 🌳  palm_tree 🌴  cactus 🌵  herb 🌿  four_leaf_clover 🍀  maple_leaf 🍁  fallen_leaf 🍂
        leaves 🍃  mushroom 🍄  grapes 🍇  watermelon 🍉  lemon 🍋  banana 🍌  pineapple 🍍  apple 🍎  green_apple 🍏  pear 🍐  peach 🍑  cherries 🍒  strawberry 🍓
        tomato 🍅  avocado 🥑  potato 🥔  carrot 🥕  corn 🌽  hot_pepper 🌶️  bread 🍞  cheese 🧀  meat_on_bone 🍖  bacon 🥓  hamburger 🍔  fries 🍟  pizza 🍕  hotdog 🌭
        taco 🌮  egg 🥚  salad 🥗  popcorn 🍿  rice 🍚  ramen 🍜  spaghetti 🍝  sushi 🍣  icecream 🍦  doughnut 🍩  cookie 🍪  birthday 🎂  cake 🍰  chocolate_bar 🍫  candy 🍬
        honey_pot 🍯  milk_glass 🥛  coffee ☕  tea 🍵  wine_glass 🍷  cocktail 🍸  beer 🍺  beers 🍻  earth_africa 🌍  earth_americas 🌎  earth_asia 🌏
        globe_with_meridians 🌐  world_map 🗺️  compass 🧭  mountain ⛰️  volcano 🌋  camping 🏕️  desert 🏜️  stadium 🏟️  classical_building 🏛️
        building_construction 🏗️  bricks 🧱  house 🏠  office 🏢  hospital 🏥  bank 🏦  hotel 🏨  school 🏫  factory 🏭  castle 🏰  church ⛪  fountain ⛲  tent ⛺
        sunrise 🌅  bridge_at_night 🌉  rocket 🚀  helicopter 🚁  airplane ✈️  train 🚆  bus 🚌  ambulance 🚑  fire_engine 🚒  car 🚗  red_car 🚗  truck 🚚  tractor 🚜
        bike 🚲  motorcycle 🏍️  anchor ⚓  boat ⛵  ship 🚢  construction 🚧  traffic_light 🚥  vertical_traffic_light 🚦  stop_sign 🛑  hourglass ⌛
        hourglass_flowing_sand ⏳  watch ⌚  alarm_clock ⏰  stopwatch ⏱️  timer_clock ⏲️  clock1 🕐  clock12 🕛  new_moon 🌑  full_moon 🌕  crescent_moon 🌙
        thermometer 🌡️  sunny ☀️  star ⭐  star2 🌟  stars 🌠  cloud ☁️  partly_sunny ⛅  rainbow 🌈  umbrella ☔  zap ⚡  snowflake ❄️  snowman ⛄  comet ☄️  fire 🔥
        droplet 💧  ocean 🌊  christmas_tree 🎄  fireworks 🎆  sparkler 🎇  sparkles ✨  balloon 🎈  tada 🎉  confetti_ball 🎊  gift 🎁  ribbon 🎀  ticket 🎫
        medal_sports 🏅  trophy 🏆  1st_place_medal 🥇  2nd_place_medal 🥈  3rd_place_medal 🥉  soccer ⚽  basketball 🏀  football 🏈  tennis 🎾  dart 🎯  video_game 🎮
        joystick 🕹️  game_die 🎲  jigsaw 🧩  chess_pawn ♟️  art 🎨  thread 🧵  eyeglasses 👓  necktie 👔  shirt 👕  tshirt 👕  jeans 👖  dress 👗  crown 👑  tophat 🎩
        mortar_board 🎓  gem 💎  mute 🔇  speaker 🔈  sound 🔉  loud_sound 🔊  loudspeaker 📢  mega 📣  bell 🔔  no_bell 🔕  musical_note 🎵  notes 🎶  microphone 🎤
        headphones 🎧  radio 📻  guitar 🎸  drum 🥁  iphone 📱  phone ☎️  telephone ☎️  battery 🔋  electric_plug 🔌  computer 💻  desktop_computer 🖥️  printer 🖨️
        keyboard ⌨️  computer_mouse 🖱️  floppy_disk 💾  cd 💿  dvd 📀  abacus 🧮  movie_camera 🎥  clapper 🎬  tv 📺  camera 📷  video_camera 📹  mag 🔍  mag_right 🔎
        candle 🕯️  bulb 💡  flashlight 🔦  notebook_with_decorative_cover 📔  closed_book 📕  book 📖  open_book 📖  green_book 📗  blue_book 📘  orange_book 📙  books 📚
        notebook 📓  ledger 📒  page_with_curl 📃  scroll 📜  page_facing_up 📄  newspaper 📰  bookmark_tabs 📑  bookmark 🔖  label 🏷️  moneybag 💰  coin 🪙  dollar 💵
        euro 💶  credit_card 💳  receipt 🧾  chart 💹  email ✉️  envelope ✉️  e-mail 📧  incoming_envelope 📨  inbox_tray 📥  outbox_tray 📤  package 📦  mailbox 📫
        pencil2 ✏️  black_nib ✒️  pen 🖊️  paintbrush 🖌️  crayon 🖍️  memo 📝  pencil 📝  briefcase 💼  file_folder 📁  open_file_folder 📂  card_file_box 🗃️
        card_index_dividers 🗂️  date 📅  calendar 📆  spiral_notepad 🗒️  card_index 📇  chart_with_upwards_trend 📈  chart_with_downwards_trend 📉  bar_chart 📊
        clipboard 📋  pushpin 📌  round_pushpin 📍  paperclip 📎  straight_ruler 📏  triangular_ruler 📐  scissors ✂️  file_cabinet 🗄️  wastebasket 🗑️  lock 🔒
        unlock 🔓  closed_lock_with_key 🔐  key 🔑  old_key 🗝️  hammer 🔨  axe 🪓  pick ⛏️  hammer_and_wrench 🛠️  dagger 🗡️  crossed_swords ⚔️  bow_and_arrow 🏹
        shield 🛡️  wrench 🔧  nut_and_bolt 🔩  gear ⚙️  balance_scale ⚖️  link 🔗  chains ⛓️  toolbox 🧰  magnet 🧲  alembic ⚗️  test_tube 🧪  petri_dish 🧫  dna 🧬
        microscope 🔬  telescope 🔭  satellite 📡  syringe 💉  pill 💊  door 🚪  bed 🛏️  toilet 🚽  shower 🚿  broom 🧹  soap 🧼  shopping_cart 🛒  warning ⚠️
        children_crossing 🚸  no_entry ⛔  no_entry_sign 🚫  radioactive ☢️  biohazard ☣️  arrow_up ⬆️  arrow_upper_right ↗️  arrow_right ➡️  arrow_lower_right ↘️
        arrow_down ⬇️  arrow_lower_left ↙️  arrow_left ⬅️  arrow_upper_left ↖️  arrow_up_down ↕️  left_right_arrow ↔️  leftwards_arrow_with_hook ↩️
        arrow_right_hook ↪️  arrows_clockwise 🔃  arrows_counterclockwise 🔄  back 🔙  end 🔚  on 🔛  soon 🔜  top 🔝  atom_symbol ⚛️  yin_yang ☯️  peace_symbol ☮️
        infinity ♾️  recycle ♻️  fleur_de_lis ⚜️  trident 🔱  beginner 🔰  o ⭕  white_check_mark ✅  ballot_box_with_check ☑️  heavy_check_mark ✔️  x ❌
        negative_squared_cross_mark ❎  heavy_plus_sign ➕  heavy_minus_sign ➖  heavy_division_sign ➗  heavy_multiplication_x ✖️  curly_loop ➰  loop ➿
        part_alternation_mark 〽️  eight_spoked_asterisk ✳️  eight_pointed_black_star ✴️  sparkle ❇️  bangbang ‼️  interrobang ⁉️  question ❓  grey_question ❔
        grey_exclamation ❕  exclamation ❗  heavy_exclamation_mark ❗  wavy_dash 〰️  copyright ©️  registered ®️  tm ™️  hash #️⃣  zero 0️⃣  one 1️⃣  two 2️⃣
        three 3️⃣  four 4️⃣  five 5️⃣  six 6️⃣  seven 7️⃣  eight 8️⃣  nine 9️⃣  keycap_ten 🔟  100 💯  1234 🔢  abc 🔤  information_source ℹ️  m Ⓜ️  new 🆕  ng 🆖
        ok 🆗  sos 🆘  up 🆙  vs 🆚  red_circle 🔴  orange_circle 🟠  yellow_circle 🟡  green_circle 🟢  large_blue_circle 🔵  blue_circle 🔵  purple_circle 🟣
        brown_circle 🟤  black_circle ⚫  white_circle ⚪  red_square 🟥  yellow_square 🟨  green_square 🟩  blue_square 🟦  black_large_square ⬛  white_large_square ⬜
        large_orange_diamond 🔶  large_blue_diamond 🔷  small_orange_diamond 🔸  small_blue_diamond 🔹  small_red_triangle 🔺  checkered_flag 🏁
        triangular_flag_on_post 🚩  crossed_flags 🎌  black_flag 🏴  white_flag 🏳️  rainbow_flag 🏳️‍🌈  de 🇩🇪  us 🇺🇸  gb 🇬🇧  uk 🇬🇧  fr 🇫🇷  it 🇮🇹  es 🇪🇸  jp 🇯🇵
        cn 🇨🇳  kr 🇰🇷  ru 🇷🇺  eu 🇪🇺  brazil 🇧🇷  india 🇮🇳  canada 🇨🇦  ukraine 🇺🇦  heart ❤️  orange_heart 🧡  yellow_heart 💛  green_heart 💚  blue_heart 💙
        purple_heart 💜  brown_heart 🤎  black_heart 🖤  white_heart 🤍  broken_heart 💔  heavy_heart_exclamation ❣️  two_hearts 💕  revolving_hearts 💞  heartbeat 💓
        heartpulse 💗  sparkling_heart 💖  cupid 💘  gift_heart 💝  heart_decoration 💟  speech_balloon 💬  thought_balloon 💭  anger 💢  boom 💥  collision 💥  dizzy 💫
        sweat_drops 💦  dash 💨  hole 🕳️  bomb 💣  zzz 💤  kiss 💋  love_letter 💌
        """;
}
