package kz.zerek.exam;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zerek.language.Localized;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Kind;
import kz.zerek.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * A part of a blueprint: what is drawn alike, beside what is fixed.
 *
 * @param title what takers read above it, empty in languages in which it is not given; null for none
 * @param topics ids of topics; empty for all
 * @param kinds empty for all
 * @param count how many questions are drawn, 0 if all are fixed
 * @param points of each question that is drawn: above 0, at most 100, at most two decimals
 * @param fixed these come first
 * @param passMark the points that a taker needs in this part, or null: above 0, no more than all that it has, at most two
 *     decimals
 */
public record Part(
        @Nullable Localized<String> title,
        Set<@NotBlank String> topics,
        Set<@NotNull Kind> kinds,
        @Min(0) @Max(Blueprint.MOST_QUESTIONS) int count,
        @NotNull Difficulty difficulty,

        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax(Points.MOST)
        @Digits(integer = 3, fraction = Points.DECIMALS)
        BigDecimal points,

        List<@NotNull @Valid FixedQuestion> fixed,

        @Nullable @DecimalMin(value = "0", inclusive = false) @Digits(integer = 5, fraction = Points.DECIMALS)
        BigDecimal passMark) {

    /** In UTF-16 units. */
    public static final int LONGEST_TITLE = 200;

    /** @throws InvalidBlueprintException if something is out of its bounds, or nothing would be asked */
    public Part {
        topics = Set.copyOf(topics);
        kinds = Set.copyOf(kinds);
        fixed = List.copyOf(fixed);
        points = Points.valid(points);
        if (title != null && title.stream().anyMatch(text -> text.length() > LONGEST_TITLE))
            throw new InvalidBlueprintException("title", "title", Map.of("most", LONGEST_TITLE));
        if (count < 0 || count > Blueprint.MOST_QUESTIONS)
            throw new InvalidBlueprintException("count", "count", Map.of("most", Blueprint.MOST_QUESTIONS));
        if (count == 0 && fixed.isEmpty()) throw new InvalidBlueprintException("count", "nothing-asked", Map.of());
        if (passMark != null) {
            var total = total(count, points, fixed);
            if (!Points.isWithin(passMark, total))
                throw new InvalidBlueprintException("passMark", "pass-mark", Map.of("most", total));
            passMark = Points.plain(passMark);
        }
    }

    private static BigDecimal total(int count, BigDecimal points, List<FixedQuestion> fixed) {
        var drawn = points.multiply(BigDecimal.valueOf(count));
        return Points.plain(fixed.stream().map(FixedQuestion::points).reduce(drawn, BigDecimal::add));
    }

    /** The same with a question fixed that was drawn: one less is drawn. */
    public Part fix(Question question) {
        var more = new ArrayList<>(fixed);
        more.add(new FixedQuestion(question, points));
        return with(count - 1, more);
    }

    /**
     * The same with one more to be drawn instead of a question that was fixed.
     *
     * @throws InvalidBlueprintException if it is then worth too little to pass
     */
    public Part release(Question question) {
        return with(
                count + 1,
                fixed.stream().filter(one -> !one.question().equals(question)).toList());
    }

    /**
     * The same with another question fixed in place of one, for as many points; with none, one more is drawn.
     *
     * @throws InvalidBlueprintException if it is then worth too little to pass
     */
    public Part replace(Question question, Optional<Question> other) {
        if (other.isEmpty()) return release(question);
        return with(
                count,
                fixed.stream()
                        .map(one ->
                                one.question().equals(question) ? new FixedQuestion(other.get(), one.points()) : one)
                        .toList());
    }

    private Part with(int count, List<FixedQuestion> fixed) {
        return new Part(title, topics, kinds, count, difficulty, points, fixed, passMark);
    }

    /** Whether it draws from the same questions, however many and whatever they are worth. */
    boolean drawsAs(Part other) {
        return topics.equals(other.topics) && kinds.equals(other.kinds) && difficulty == other.difficulty;
    }

    /** How many questions it asks, the fixed ones among them. */
    public int questions() {
        return count + fixed.size();
    }

    /** The most that can be reached in it. */
    public BigDecimal total() {
        return total(count, points, fixed);
    }
}
