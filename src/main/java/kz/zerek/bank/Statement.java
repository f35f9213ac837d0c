package kz.zerek.bank;

import org.jspecify.annotations.Nullable;

/**
 * What a fact says in one language, with a slot for what can be asked.
 *
 * @param text a sentence without its full stop in which {@code {date}} or {@code {value}} stands for the answer, e.g.
 *     {@code Kazakhstan became a member of the United Nations {date}}
 * @param question the question that asks for the slot, with {@code {when}} where the question word of a date stands,
 *     or null to form it by rule
 */
public record Statement(String text, @Nullable String question) {}
