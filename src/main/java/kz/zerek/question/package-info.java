/**
 * Questions without a language: kinds, generation from the bank with distractors that the bank refutes, the draw of a
 * quiz by seed, rendering in a language, and marking. Pure Java; imports {@code bank} and {@code language}.
 */
@NullMarked
package kz.zerek.question;

import org.jspecify.annotations.NullMarked;
