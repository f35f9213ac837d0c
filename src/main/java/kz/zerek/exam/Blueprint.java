package kz.zerek.exam;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zerek.language.Language;
import kz.zerek.question.Credit;
import org.jspecify.annotations.Nullable;

/**
 * What a test is to be like: from it and a bank an {@link Assembler} makes any number of forms.
 *
 * @param parts in the order in which they are asked, at most {@link #MOST_PARTS}, together of at most
 *     {@link #MOST_QUESTIONS} questions; none is fixed twice
 * @param languages those in which it may be taken: whoever reads one of them can answer all that is drawn
 * @param time null if takers have as long as they like
 */
public record Blueprint(
        @NotEmpty @Size(max = Blueprint.MOST_PARTS) List<@NotNull @Valid Part> parts,
        @NotEmpty Set<@NotNull Language> languages,
        @NotNull Order order,
        @NotNull Variants variants,
        @NotNull Credit credit,
        @Nullable @Valid TimeLimit time) {

    /** The longest tests of the country have 120; what is longer is a slip. */
    public static final int MOST_QUESTIONS = 200;

    public static final int MOST_PARTS = 20;

    /** @throws InvalidBlueprintException if something is out of its bounds */
    public Blueprint {
        parts = List.copyOf(parts);
        languages = someOf(languages);
        if (parts.isEmpty() || parts.size() > MOST_PARTS)
            throw new InvalidBlueprintException("parts", "parts", Map.of("most", MOST_PARTS));
        int questions = parts.stream().mapToInt(Part::questions).sum();
        if (questions > MOST_QUESTIONS)
            throw new InvalidBlueprintException(
                    "parts", "too-many-questions", Map.of("most", MOST_QUESTIONS, "count", questions));
        var ids = new HashSet<String>();
        for (var part : parts)
            for (var fixed : part.fixed())
                if (!ids.add(fixed.question().id()))
                    throw new InvalidBlueprintException("parts", "fixed-twice", Map.of());
    }

    /**
     * Languages in which a test may be taken.
     *
     * @throws InvalidBlueprintException if there is none
     */
    public static Set<Language> someOf(Set<Language> languages) {
        if (languages.isEmpty()) throw new InvalidBlueprintException("languages", "languages", Map.of());
        return Set.copyOf(languages);
    }

    /** @param number from 1 */
    public Part part(int number) {
        return parts.get(number - 1);
    }

    /** The same with another part in place of one. */
    public Blueprint with(int number, Part part) {
        var changed = new ArrayList<>(parts);
        changed.set(number - 1, part);
        return new Blueprint(changed, languages, order, variants, credit, time);
    }

    /**
     * The numbers of the parts that draw as they did in another blueprint, however many questions.
     *
     * @param before for each part the number that it had in the other, or 0 if it is new
     */
    public Set<Integer> drawnAs(Blueprint other, List<Integer> before) {
        if (!languages.equals(other.languages)) return Set.of();
        return IntStream.rangeClosed(1, parts.size())
                .filter(number ->
                        before.get(number - 1) > 0 && part(number).drawsAs(other.part(before.get(number - 1))))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** How many questions a form has, if the bank has enough. */
    public int questions() {
        return parts.stream().mapToInt(Part::questions).sum();
    }

    /** The most that can be reached, if the bank has enough. */
    public BigDecimal total() {
        return Points.plain(parts.stream().map(Part::total).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
