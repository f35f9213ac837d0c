package kz.zerek.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.bank.FactSet;
import kz.zerek.language.Language;

/**
 * Questions about short and full names. The initials of a name give it away, so a full name competes only with lures of
 * the same initials, and an acronym is asked for by a description or by the name in another language.
 */
final class AcronymMaker implements Maker {

    static final String BY_DESCRIPTION = "description";
    static final String BY_FOREIGN_NAME = "foreign-name";

    private static final int SET_OPTIONS = 6;

    private final Bank bank;
    private final Namesakes<AcronymFact> namesakes;
    private final List<AcronymFact> facts;
    private final Map<String, Sides> sets = new HashMap<>();

    /** Who of the bank is a member of a set, and who is provably none. */
    private record Sides(List<AcronymFact> inside, List<AcronymFact> outside) {}

    AcronymMaker(Bank bank) {
        this.bank = bank;
        namesakes = Namesakes.ofAcronyms(bank);
        // An acronym that no source expands is often a rare or garbled one: it is kept, but neither asked nor offered.
        facts = bank.facts(AcronymFact.class)
                .filter(fact -> fact.longName() != null)
                .toList();
        bank.sets().forEach(set -> sets.put(set.id(), sides(set)));
    }

    private Sides sides(FactSet set) {
        var inside =
                facts.stream().filter(fact -> set.members().contains(fact.id())).toList();
        var outside = facts.stream()
                .filter(fact -> fact.about() != null)
                .filter(fact ->
                        inside.stream().allMatch(member -> !namesakes.are(member, fact) && !isPart(fact, member)))
                .toList();
        return new Sides(inside, outside);
    }

    @Override
    public Stream<Prompt> prompts() {
        return Stream.concat(
                facts.stream().flatMap(this::prompts),
                bank.sets().stream().map(set -> new Prompt(Kind.WHICH_OF_THESE, set.id(), "")));
    }

    private Stream<Prompt> prompts(AcronymFact fact) {
        var prompts = new ArrayList<Prompt>();
        if (fact.lures() != null) prompts.add(new Prompt(Kind.STANDS_FOR, fact.id(), ""));
        if (fact.about() != null) prompts.add(new Prompt(Kind.WHICH_ACRONYM, fact.id(), BY_DESCRIPTION));
        prompts.add(new Prompt(Kind.TYPE_ACRONYM, fact.id(), ""));
        // The question calls it an organisation.
        if (fact.about() != null && isTranslated(fact))
            prompts.add(new Prompt(Kind.WHICH_ACRONYM, fact.id(), BY_FOREIGN_NAME));
        if (isTranslated(fact)) prompts.add(new Prompt(Kind.MATCH_ACRONYMS, fact.id(), ""));
        pairs(fact).forEach(pair -> prompts.add(new Prompt(Kind.COUNTERPART, fact.id(), pair)));
        return prompts.stream();
    }

    /** Whether the acronym is another word in each language, and not the same letters again (ЮНЕСКО). */
    private static boolean isTranslated(AcronymFact fact) {
        return isTranslated(fact, Language.KK, Language.RU)
                && isTranslated(fact, Language.RU, Language.EN)
                && isTranslated(fact, Language.KK, Language.EN);
    }

    private static boolean isTranslated(AcronymFact fact, Language a, Language b) {
        return !Transliteration.isSame(fact.shortName().in(a), fact.shortName().in(b));
    }

    /** The pairs of languages, as {@code ru-kk}, between which the counterpart can be asked. */
    private static Stream<String> pairs(AcronymFact fact) {
        return Arrays.stream(Language.values())
                .flatMap(from -> Arrays.stream(Language.values())
                        .filter(to -> to != from && isTranslated(fact, from, to))
                        .map(to -> from.code() + "-" + to.code()));
    }

    @Override
    public Optional<Draft> make(Prompt prompt, Difficulty difficulty, Chance chance) {
        if (prompt.kind() == Kind.WHICH_OF_THESE) return whichOfThese(bank.set(prompt.subject()), difficulty, chance);
        var fact = bank.acronym(prompt.subject());
        return switch (prompt.kind()) {
            case STANDS_FOR -> standsFor(fact, difficulty, chance);
            case WHICH_ACRONYM -> whichAcronym(fact, prompt.variant(), difficulty, chance);
            case TYPE_ACRONYM ->
                Optional.of(
                        new Draft(List.of(new Ref.FullName(fact.id())), new Task.Entry(new Ref.Acronym(fact.id()))));
            case COUNTERPART -> counterpart(fact, prompt.variant(), difficulty, chance);
            case MATCH_ACRONYMS -> match(fact, difficulty, chance);
            default -> throw new IllegalArgumentException("not about acronyms: " + prompt);
        };
    }

    private Optional<Draft> standsFor(AcronymFact fact, Difficulty difficulty, Chance chance) {
        if (fact.lures() == null) return Optional.empty();
        int count = difficulty == Difficulty.EASY ? 2 : Draft.OPTIONS - 1;
        // As many in each language, so that an option is the same lure in all of them.
        var all = IntStream.range(0, fact.lures().kk().size())
                .mapToObj(i -> new Ref.Lure(fact.id(), i))
                .toList();
        var wrong = chance.shuffled(all).subList(0, count);
        return Draft.choice(List.of(new Ref.Acronym(fact.id())), new Ref.FullName(fact.id()), wrong, chance);
    }

    private Optional<Draft> whichAcronym(AcronymFact fact, String variant, Difficulty difficulty, Chance chance) {
        var others = facts.stream()
                .filter(other -> !namesakes.are(fact, other))
                // What has no description is no body: «РК» among organisations would stand out.
                .filter(other -> other.about() != null && (variant.equals(BY_DESCRIPTION) || isTranslated(other)))
                .toList();
        var given = variant.equals(BY_DESCRIPTION) ? new Ref.About(fact.id()) : new Ref.ForeignFullName(fact.id());
        var wrong = new ArrayList<>(
                Nearness.pick(others, other -> distance(fact, other), difficulty, Draft.OPTIONS - 1, chance));
        // Who knows a bank by one word of its foreign name must not know it by one letter of the options.
        var ofItsKind =
                others.stream().filter(other -> BodyKind.isSame(fact, other)).toList();
        if (!ofItsKind.isEmpty() && Collections.disjoint(wrong, ofItsKind))
            wrong.set(
                    0,
                    Nearness.pick(ofItsKind, other -> distance(fact, other), difficulty, 1, chance)
                            .getFirst());
        return Draft.choice(List.of(given), new Ref.Acronym(fact.id()), refs(wrong, Ref.Acronym::new), chance);
    }

    /** Whether one body's name holds the other's: whether the UN is itself among the UN bodies would be a riddle. */
    private static boolean isPart(AcronymFact whole, AcronymFact part) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> Leak.holds(
                        part.longName().in(language), whole.shortName().in(language)));
    }

    private static double distance(AcronymFact a, AcronymFact b) {
        return Arrays.stream(Language.values())
                        .mapToDouble(language -> Nearness.ofLetters(
                                a.shortName().in(language), b.shortName().in(language)))
                        .sum()
                + (a.topic().equals(b.topic()) ? 0 : 0.5);
    }

    private Optional<Draft> counterpart(AcronymFact fact, String pair, Difficulty difficulty, Chance chance) {
        var from = Language.of(pair.substring(0, 2)).orElseThrow();
        var to = Language.of(pair.substring(3)).orElseThrow();
        var key = fact.shortName().in(to);
        var others = facts.stream()
                .filter(other -> !namesakes.are(fact, other) && isTranslated(other, from, to))
                .toList();
        var wrong = Nearness.pick(
                        others,
                        other -> Nearness.ofLetters(key, other.shortName().in(to)),
                        difficulty,
                        Draft.OPTIONS - 1,
                        chance)
                .stream()
                .map(other -> new Ref.AcronymIn(other.id(), to))
                .toList();
        return Draft.choice(
                List.of(new Ref.AcronymIn(fact.id(), from)), new Ref.AcronymIn(fact.id(), to), wrong, chance);
    }

    private Optional<Draft> match(AcronymFact fact, Difficulty difficulty, Chance chance) {
        int pairs = difficulty == Difficulty.EASY ? 3 : 4;
        var others = facts.stream()
                .filter(other -> !namesakes.are(fact, other) && isTranslated(other))
                .toList();
        int count = pairs + (difficulty == Difficulty.HARD ? 1 : 0);
        var names = new ArrayList<>(List.of(fact));
        for (var other : Nearness.pick(others, other -> distance(fact, other), difficulty, 2 * count, chance))
            if (names.size() < count && names.stream().noneMatch(name -> namesakes.are(name, other))) names.add(other);
        if (names.size() < count) return Optional.empty();
        var left = chance.shuffled(names.subList(0, pairs));
        return Optional.of(Draft.matching(
                refs(left, Ref.ForeignAcronyms::new),
                refs(left, Ref.FullName::new),
                refs(names.subList(pairs, count), Ref.FullName::new),
                chance));
    }

    private static <R extends Ref> List<R> refs(List<AcronymFact> facts, Function<String, R> ref) {
        return facts.stream().map(fact -> ref.apply(fact.id())).toList();
    }

    private Optional<Draft> whichOfThese(FactSet set, Difficulty difficulty, Chance chance) {
        int right = chance.between(2, 3);
        var sides = sets.get(set.id());
        if (sides.inside.size() < right || sides.outside.size() < SET_OPTIONS - right) return Optional.empty();
        var chosen = chance.shuffled(sides.inside).subList(0, right);
        var wrong = Nearness.pick(
                sides.outside,
                other -> chosen.stream()
                        .mapToDouble(member -> distance(member, other))
                        .min()
                        .orElse(1),
                difficulty,
                SET_OPTIONS - right,
                chance);
        return Optional.of(Draft.selection(
                List.of(new Ref.SetOf(set.id())),
                refs(chosen, Ref.FullName::new),
                refs(wrong, Ref.FullName::new),
                chance));
    }
}
