/** The jobs the product does, over a store. Also the package's public entry. */
export {};
