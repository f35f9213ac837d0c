package kz.zerek.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Fact;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.Subject;
import kz.zerek.language.Initials;
import kz.zerek.language.Language;

/** Gaps in the sentences that facts come from, in the language of the source whatever the reader's. */
final class SourceMaker implements Maker {

    private final Bank bank;
    private final Known known;

    SourceMaker(Bank bank, Known known) {
        this.bank = bank;
        this.known = known;
    }

    @Override
    public Stream<Fact> subjects() {
        return bank.facts().stream().filter(fact -> gaps(fact) > 0);
    }

    @Override
    public Stream<Prompt> prompts(Subject subject) {
        return IntStream.range(0, gaps(subject)).mapToObj(i -> new Prompt(Kind.GAP, subject.id(), String.valueOf(i)));
    }

    private static int gaps(Subject subject) {
        var quote = subject.source().quote();
        return subject instanceof FactSet || quote == null ? 0 : quote.gaps().size();
    }

    private static Ref.GapOf gap(Prompt prompt) {
        return new Ref.GapOf(prompt.subject(), Integer.parseInt(prompt.variant()));
    }

    @Override
    public Optional<Draft> make(Prompt prompt, Difficulty difficulty, Chance chance) {
        var fact = bank.fact(prompt.subject());
        var gap = gap(prompt);
        var language = Passages.language(bank, gap);
        return switch (Passages.gap(bank, gap).of()) {
            case "date" -> date((DateFact) fact, gap, difficulty, chance);
            case "short" -> acronym((AcronymFact) fact, gap, language, difficulty, chance);
            default -> detail(fact, gap, difficulty, chance);
        };
    }

    private Optional<Draft> date(DateFact fact, Ref.GapOf gap, Difficulty difficulty, Chance chance) {
        var key = new Ref.Date(fact.dating().date());
        var wrong = known.dateDistractors().of(fact, difficulty, Draft.OPTIONS - 1, chance).stream()
                .map(Ref.Date::new)
                .toList();
        return Draft.choice(List.of(gap), key, wrong, chance);
    }

    /** The others stand for names in the same language and are no initials of them either. */
    private Optional<Draft> acronym(
            AcronymFact fact, Ref.GapOf gap, Language language, Difficulty difficulty, Chance chance) {
        if (fact.longName() == null
                || Initials.spell(fact.shortName().in(language), fact.longName().in(language))) return Optional.empty();
        var key = fact.shortName().in(language);
        var namesakes = known.namesakes().ids(fact);
        var others = known.acronyms()
                .candidates(
                        fact.topic(),
                        other -> !namesakes.contains(other.id())
                                && !Initials.spell(
                                        other.shortName().in(language),
                                        other.longName().in(language)),
                        chance);
        var wrong = Nearness.pick(
                        others,
                        other -> Nearness.ofLetters(key, other.shortName().in(language)),
                        difficulty,
                        Draft.OPTIONS - 1,
                        chance)
                .stream()
                .map(other -> new Ref.AcronymIn(other.id(), language))
                .toList();
        return Draft.choice(List.of(gap), new Ref.AcronymIn(fact.id(), language), wrong, chance);
    }

    private Optional<Draft> detail(Fact fact, Ref.GapOf gap, Difficulty difficulty, Chance chance) {
        var detail = Details.of(
                bank, new Ref.DetailOf(fact.id(), Passages.gap(bank, gap).of()));
        var wrong =
                NumberDistractors.around(detail.value(), detail.unit(), difficulty, Draft.OPTIONS - 1, chance).stream()
                        .map(number -> new Ref.Value(detail.unit(), number))
                        .toList();
        return Draft.choice(List.of(gap), new Ref.Value(detail.unit(), detail.value()), wrong, chance);
    }
}
