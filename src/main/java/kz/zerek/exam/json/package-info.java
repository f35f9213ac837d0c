/** Blueprints and forms as JSON, as they are stored. Imports {@code exam}, {@code question} and {@code language} only. */
@NullMarked
package kz.zerek.exam.json;

import org.jspecify.annotations.NullMarked;
