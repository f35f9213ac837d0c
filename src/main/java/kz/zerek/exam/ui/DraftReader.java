package kz.zerek.exam.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.FixedQuestion;
import kz.zerek.exam.InvalidBlueprintException;
import kz.zerek.exam.Order;
import kz.zerek.exam.Part;
import kz.zerek.exam.TimeLimit;
import kz.zerek.exam.Variants;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.question.Credit;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a blueprint from what was typed, and tells what is wrong with it, field by field. */
final class DraftReader {

    /** The problem of no field, but of all of them together. */
    static final String WHOLE = "";

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    /** What is wrong, as a key in the bundles with its arguments. */
    record Problem(String messageKey, Map<String, Object> arguments) {}

    private final BlueprintDraft draft;
    private final Set<String> topics;
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    /** @param topics the ids of those that can be chosen; others are left out */
    DraftReader(BlueprintDraft draft, Set<String> topics) {
        this.draft = draft;
        this.topics = topics;
    }

    /** By the names of the fields on the page, in their order; none if the blueprint can be. */
    Map<String, Problem> problems() {
        return problems;
    }

    /** Empty if something is wrong. */
    Optional<Blueprint> read() {
        var parts = IntStream.rangeClosed(1, draft.parts().size())
                .mapToObj(this::part)
                .flatMap(Optional::stream)
                .toList();
        var time = time();
        var languages = languages();
        if (!problems.isEmpty()) return Optional.empty();
        return valid(
                _ -> WHOLE,
                () -> new Blueprint(
                        parts,
                        languages,
                        constant(Order.values(), Order::key, BlueprintDraft.ORDER),
                        constant(Variants.values(), Variants::key, BlueprintDraft.VARIANTS),
                        constant(Credit.values(), Credit::key, BlueprintDraft.CREDIT),
                        time));
    }

    /** The one that was chosen; the first if none of them was. */
    private <E> E constant(E[] values, Function<E, String> key, String field) {
        return constant(values, key, field, draft.values());
    }

    private static <E> E constant(E[] values, Function<E, String> key, String field, Map<String, String> sent) {
        return Arrays.stream(values)
                .filter(value -> key.apply(value).equals(sent.get(field)))
                .findFirst()
                .orElse(values[0]);
    }

    private @Nullable TimeLimit time() {
        var minutes = plain(draft.values().getOrDefault(BlueprintDraft.MINUTES, ""));
        var extra = plain(draft.values().getOrDefault(BlueprintDraft.EXTRA, ""));
        if (minutes.isEmpty() && extra.isEmpty()) return null;
        // Each by itself, as in a part.
        var limit = whole(minutes, BlueprintDraft.MINUTES)
                .flatMap(many -> valid(field -> field, () -> new TimeLimit(many, 0)));
        var more = extra.isEmpty()
                ? Optional.of(0)
                : whole(extra, BlueprintDraft.EXTRA)
                        .filter(many -> valid(field -> field, () -> new TimeLimit(1, many))
                                .isPresent());
        if (limit.isEmpty() || more.isEmpty()) return null;
        return new TimeLimit(limit.get().minutes(), more.get());
    }

    private Set<Language> languages() {
        var languages = Stream.of(Language.values())
                .filter(language -> draft.values().containsKey(BlueprintDraft.language(language)))
                .collect(Collectors.toSet());
        valid(field -> field, () -> Blueprint.someOf(languages));
        return languages;
    }

    private Optional<Part> part(int number) {
        var typed = draft.part(number);
        int before = problems.size();
        var fixed = fixed(typed, number);
        // Each by itself first: all that is wrong is told at once.
        var count = whole(typed.get(PartDraft.COUNT), name(number, PartDraft.COUNT))
                .filter(many ->
                        part(number, typed, many, BigDecimal.ONE, fixed, null).isPresent());
        var points = decimal(typed.get(PartDraft.POINTS), name(number, PartDraft.POINTS))
                .filter(each -> part(number, typed, 1, each, fixed, null).isPresent());
        var pass = plain(typed.get(PartDraft.PASS)).isEmpty()
                ? Optional.<BigDecimal>empty()
                : decimal(typed.get(PartDraft.PASS), name(number, PartDraft.PASS));
        return problems.size() > before
                ? Optional.empty()
                : part(number, typed, count.orElseThrow(), points.orElseThrow(), fixed, pass.orElse(null));
    }

    private Optional<Part> part(
            int number,
            PartDraft typed,
            int count,
            BigDecimal points,
            List<FixedQuestion> fixed,
            @Nullable BigDecimal pass) {
        return valid(
                field -> name(number, field(field, typed)),
                () -> new Part(
                        title(typed),
                        typed.topics().stream().filter(topics::contains).collect(Collectors.toSet()),
                        typed.kinds().stream()
                                .map(Kind::of)
                                .flatMap(Optional::stream)
                                .collect(Collectors.toSet()),
                        count,
                        constant(Difficulty.values(), Difficulty::key, PartDraft.DIFFICULTY, typed.values()),
                        points,
                        fixed,
                        pass));
    }

    private static String name(int number, String field) {
        return BlueprintDraft.field(number, field);
    }

    /** The field of a component of a part. */
    private static String field(String component, PartDraft typed) {
        return switch (component) {
            case "passMark" -> PartDraft.PASS;
            case "title" ->
                Stream.of(Language.values())
                        .map(PartDraft::title)
                        .filter(title -> typed.get(title).length() > Part.LONGEST_TITLE)
                        .findFirst()
                        .orElseThrow();
            default -> component;
        };
    }

    private List<FixedQuestion> fixed(PartDraft typed, int number) {
        var fixed = new ArrayList<FixedQuestion>();
        for (var one : typed.fixed()) {
            var field = PartDraft.fixed(one);
            decimal(typed.get(field), name(number, field))
                    .flatMap(points -> valid(_ -> name(number, field), () -> new FixedQuestion(one.question(), points)))
                    .ifPresent(fixed::add);
        }
        return fixed;
    }

    private static @Nullable Localized<String> title(PartDraft typed) {
        var title = Localized.of(language -> SPACES.matcher(typed.get(PartDraft.title(language)))
                .replaceAll(" ")
                .strip());
        return title.stream().allMatch(String::isEmpty) ? null : title;
    }

    private Optional<Integer> whole(String typed, String field) {
        return number(plain(typed), WHOLE_NUMBER, "blueprint.number", field).map(Integer::valueOf);
    }

    private Optional<BigDecimal> decimal(String typed, String field) {
        return number(plain(typed).replace(',', '.'), DECIMAL, "blueprint.decimal", field)
                .map(BigDecimal::new);
    }

    private Optional<String> number(String plain, Pattern pattern, String messageKey, String field) {
        if (pattern.matcher(plain).matches()) return Optional.of(plain);
        problems.put(field, new Problem(messageKey, Map.of()));
        return Optional.empty();
    }

    private static String plain(String typed) {
        return SPACES.matcher(typed).replaceAll("");
    }

    /** @param field gives the field of a component that is wrong */
    private <T> Optional<T> valid(Function<String, String> field, Supplier<T> build) {
        try {
            return Optional.of(build.get());
        } catch (InvalidBlueprintException e) {
            problems.put(field.apply(e.field()), new Problem(e.messageKey(), e.arguments()));
            return Optional.empty();
        }
    }
}
