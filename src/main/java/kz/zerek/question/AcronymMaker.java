package kz.zerek.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.Subject;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;

/**
 * Questions about short and full names. The initials of a name give it away, so a full name competes only with lures of
 * the same initials, and an acronym is asked for by a description or by the name in another language.
 */
final class AcronymMaker implements Maker {

    static final String BY_DESCRIPTION = "description";
    static final String BY_FOREIGN_NAME = "foreign-name";

    private static final int SET_OPTIONS = 6;

    private final Bank bank;
    private final Known known;
    private final Map<String, Sides> sets = new ConcurrentHashMap<>();

    /** Who of the bank is a member of a set, and who is provably none. */
    private record Sides(List<AcronymFact> inside, List<AcronymFact> outside) {}

    AcronymMaker(Bank bank, Known known) {
        this.bank = bank;
        this.known = known;
    }

    private Sides sides(FactSet set) {
        var members = Set.copyOf(set.members());
        var inside = known.acronyms().all().stream()
                .filter(fact -> members.contains(fact.id()))
                .toList();
        var namesakes = new HashSet<String>();
        inside.forEach(member -> namesakes.addAll(known.namesakes().ids(member)));
        var names = Localized.of(language -> inside.stream()
                .map(member -> Leak.words(member.longName().in(language)))
                .toList());
        var outside = known.acronyms()
                .candidates(
                        set.topic(),
                        fact -> fact.about() != null && !namesakes.contains(fact.id()) && !isIn(names, fact),
                        Chance.of(0, set.id()));
        return new Sides(inside, outside);
    }

    /** Whether one of some names holds that of a body: whether the UN is itself among the UN bodies would be a riddle. */
    private static boolean isIn(Localized<List<List<String>>> names, AcronymFact fact) {
        return Arrays.stream(Language.values()).anyMatch(language -> {
            var stems = Leak.stems(fact.shortName().in(language));
            return names.in(language).stream().anyMatch(words -> Leak.holds(words, stems));
        });
    }

    @Override
    public Stream<Subject> subjects() {
        return Stream.concat(bank.facts(AcronymFact.class).filter(Known::isExpanded), bank.sets().stream());
    }

    @Override
    public Stream<Prompt> prompts(Subject subject) {
        return switch (subject) {
            case AcronymFact fact when Known.isExpanded(fact) -> ofFact(fact);
            case FactSet set -> Stream.of(new Prompt(Kind.WHICH_OF_THESE, set.id(), ""));
            default -> Stream.empty();
        };
    }

    private static Stream<Prompt> ofFact(AcronymFact fact) {
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
        // What has no description is no body: «РК» among organisations would stand out.
        var others = others(
                fact,
                other -> other.about() != null && (variant.equals(BY_DESCRIPTION) || isTranslated(other)),
                chance);
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

    /** Candidates that have no name in common with a fact. */
    private List<AcronymFact> others(AcronymFact fact, Predicate<AcronymFact> fits, Chance chance) {
        var namesakes = known.namesakes().ids(fact);
        return known.acronyms()
                .candidates(fact.topic(), other -> !namesakes.contains(other.id()) && fits.test(other), chance);
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
        var others = others(fact, other -> isTranslated(other, from, to), chance);
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
        var others = others(fact, AcronymMaker::isTranslated, chance);
        int count = pairs + (difficulty == Difficulty.HARD ? 1 : 0);
        var names = new ArrayList<>(List.of(fact));
        for (var other : Nearness.pick(others, other -> distance(fact, other), difficulty, 2 * count, chance))
            if (names.size() < count
                    && names.stream().noneMatch(name -> known.namesakes().are(name, other))) names.add(other);
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
        var sides = sets.computeIfAbsent(set.id(), _ -> sides(set));
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
