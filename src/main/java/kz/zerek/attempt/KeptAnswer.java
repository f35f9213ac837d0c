package kz.zerek.attempt;

import kz.zerek.language.Language;
import kz.zerek.question.Response;

/**
 * An answer that a browser keeps until it hears that it is saved, so that it may come more than once.
 *
 * @param position of the question
 * @param sequence the {@link AttemptItem#sequence} that the browser last heard of when the answer was given; answers of
 *     its own that it still kept do not count
 * @param language in which the question was read
 */
public record KeptAnswer(int position, int sequence, Language language, Response response) {}
