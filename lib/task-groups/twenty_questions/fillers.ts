import { stemWord } from "@/lib/task-groups/understand/stems";

/** Stems that say nothing about a topic where a question has other words too. */
export const FILLERS: ReadonlySet<string> = new Set(
  `is are was were be been being am it its itself he she they her him his hers their them theirs this that these those there here you your
  yours yourself i me my mine we us our people person thing item something someone somebody anything everything one ones kind type sort
  form category class example part considered known classified regarded thought called named term refer usually normally typically
  generally commonly often mostly mainly primarily sometimes ever always also just only really actually most many much very quite fairly
  pretty rather some any all both each of in on at to by as for from with into onto inside within about around through over than
  and do does did can could will would shall should may might must has have had having get gets got find found finds see seen saw
  use used uses using make made makes come comes came live lives lived go goes exist today now currently still nowadays
  originally also typically own who which what when where that able possible likely would so likely such other average human
  humans man mans common commonly usual popular certain particular characteristic feature features featured include includes contain
  contains associate associated relate related involve involves need needs require requires would take takes place located location
  situated native belong belongs member members common look looks like appear appears show shows bear bears main mainly primary color
  colored colour coloured shape shaped size way purpose function time times day world worldwide general become became serve serves
  keep kept put help want consist consists composed produce produced produces give given known say speak spoken part region area
  century first every regular basis normal ordinary name topic answer character animal object movie film book song game sport country job
  profession occupation material plant show series company brand product substance word figure creature item subject large amount lot lots
  more two couple least if somehow kinda basically present available play played plays wear worn eat eaten direct directed
  flow flows run runs through human being s re ve d ll
  out invented invent created built founded born originated originate discovered written released cover covered hang celebrated up own back
  work works working itself themselves own comes mean means turn into full whole entire entirely completely best biggest performed perform done based another start life become`
    .split(/\s+/)
    .map(stemWord),
);
