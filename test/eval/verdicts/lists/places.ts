/** Places that may stand for one another, one kind per line. Written for this generator. */

import { entries, pairs } from './parse.js';

const kinds = entries(`
Afghanistan, Albania, Algeria, Argentina, Australia, Austria, Bangladesh, Belarus, Belgium, Bolivia, Brazil, Bulgaria, Cambodia, Cameroon, Canada, Chile, China, Colombia, Croatia, Cuba, Denmark, Ecuador, Egypt, England, Estonia, Ethiopia, Finland, France, Germany, Ghana, Greece, Guatemala, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Jamaica, Japan, Kenya, Kosovo, Kuwait, Latvia, Lebanon, Libya, Lithuania, Malaysia, Mali, Mexico, Morocco, Nepal, Nicaragua, Nigeria, Norway, Pakistan, Panama, Paraguay, Peru, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Scotland, Senegal, Serbia, Singapore, Slovakia, Slovenia, Somalia, Spain, Sudan, Sweden, Switzerland, Syria, Taiwan, Tanzania, Thailand, Tunisia, Uganda, Ukraine, Uruguay, Venezuela, Vietnam, Yemen, Zambia, Zimbabwe
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, Ohio, Oklahoma, Oregon, Pennsylvania, Tennessee, Utah, Vermont, Wisconsin, Wyoming
Amsterdam, Ankara, Athens, Atlanta, Austin, Baghdad, Baltimore, Beijing, Belgrade, Benghazi, Berlin, Boston, Brussels, Cairo, Charlotte, Chicago, Cincinnati, Cleveland, Copenhagen, Dallas, Damascus, Denver, Detroit, Dublin, Geneva, Havana, Houston, Istanbul, Kabul, Karachi, Lagos, Lisbon, London, Madrid, Manila, Miami, Milwaukee, Minneapolis, Moscow, Mosul, Mumbai, Munich, Nairobi, Oslo, Paris, Philadelphia, Phoenix, Pittsburgh, Prague, Pyongyang, Riyadh, Rome, Seattle, Seoul, Stockholm, Tehran, Tokyo, Toronto, Tripoli, Vienna, Warsaw
Africa, Antarctica, Asia, Europe
African, American, Arab, Asian, Australian, British, Canadian, Chinese, Cuban, Dutch, Egyptian, European, French, German, Greek, Indian, Iranian, Iraqi, Irish, Israeli, Italian, Japanese, Korean, Libyan, Mexican, Norwegian, Pakistani, Polish, Russian, Saudi, Spanish, Swedish, Swiss, Syrian, Turkish, Ukrainian
Africans, Americans, Arabs, Australians, Canadians, Cubans, Egyptians, Europeans, Germans, Greeks, Indians, Iranians, Iraqis, Israelis, Italians, Koreans, Libyans, Mexicans, Norwegians, Pakistanis, Poles, Russians, Saudis, Swedes, Syrians, Turks, Ukrainians
`).map((line) => line.split(', '));

/** Of each place, those that may stand for it. */
export const PLACES: ReadonlyMap<string, readonly string[]> = new Map(
  kinds.flatMap((kind) => kind.map((place) => [place, kind.filter((other) => other !== place)] as const)),
);

export const PLACES_OF_TWO: ReadonlyMap<string, readonly string[]> = pairs(`
East Coast: West Coast
Hong Kong: North Korea
Las Vegas: Los Angeles, San Francisco
Los Angeles: San Diego, Las Vegas
Middle East: Far East
New Hampshire: New Jersey, New Mexico
New Jersey: New Hampshire, New York
New Mexico: New Jersey, New York
New York: New Jersey, New Orleans
North Carolina: South Carolina, North Dakota
North Dakota: South Dakota, North Carolina
North Korea: South Korea
San Diego: San Antonio, San Francisco
San Francisco: San Diego, San Antonio
Saudi Arabia: South Africa, South Korea
South Africa: South Korea
South Carolina: North Carolina, South Dakota
South Dakota: North Dakota, South Carolina
South Korea: North Korea
United Kingdom: United States
United Nations: United States
United States: United Kingdom
West Virginia: North Carolina
`);
