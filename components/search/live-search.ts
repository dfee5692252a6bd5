/** The parts that wake on intent, in one piece, so that one request brings them. */
export { SearchCombobox } from "./search-combobox";
export { SearchSheet } from "./search-sheet";
