/** Questions as JSON, the same on any machine. Pure; imports {@code question} and {@code language} only. */
@NullMarked
package kz.zerek.question.json;

import org.jspecify.annotations.NullMarked;
