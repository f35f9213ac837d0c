package kz.zerek.extraction.acronym;

import kz.zerek.extraction.AcronymFind.Rule;

/**
 * The name that a short form stands for.
 *
 * @param first its first token
 * @param end the one after its last
 */
record Name(int first, int end, Rule rule, double confidence) {}
