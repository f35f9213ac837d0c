package kz.zerek.assignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.zerek.exam.Blueprint;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The points that a part of a test asks for.
 *
 * @param part its number, from 1
 * @param title of the part, null for none
 * @param isOfAll whether the test has no other part
 */
public record PassMark(int part, @Nullable Localized<String> title, boolean isOfAll, BigDecimal points) {

    /** Points are sums of thirds and the like. */
    private static final double SAME = 1e-9;

    /** In the order of the parts; those that ask for none are left out. */
    static List<PassMark> of(Blueprint blueprint) {
        var parts = blueprint.parts();
        return IntStream.rangeClosed(1, parts.size())
                .filter(number -> blueprint.part(number).passMark() != null)
                .mapToObj(number -> new PassMark(
                        number,
                        blueprint.part(number).title(),
                        parts.size() == 1,
                        blueprint.part(number).passMark()))
                .toList();
    }

    boolean isReached(double reached) {
        return BigDecimal.valueOf(reached + SAME).compareTo(points) >= 0;
    }

    /** In words, with the part if there are others. */
    public String text(Language language) {
        return isOfAll
                ? Messages.bundled().text(language, "assignment.pass", Map.of("points", points))
                : Messages.bundled()
                        .text(language, "assignment.pass.part", Map.of("part", part(language), "points", points));
    }

    private String part(Language language) {
        return Optional.ofNullable(title)
                .map(text -> text.in(language))
                .filter(text -> !text.isBlank())
                .orElseGet(() -> Messages.bundled().text(language, "exam.part", Map.of("number", part)));
    }
}
