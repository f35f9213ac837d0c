package kz.zerek.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Fact;
import kz.zerek.language.Initials;
import kz.zerek.language.Language;

/** Gaps in the sentences that facts come from, in the language of the source whatever the reader's. */
final class SourceMaker implements Maker {

    private final Bank bank;
    private final DateDistractors dates;
    private final Namesakes<AcronymFact> namesakes;

    SourceMaker(Bank bank) {
        this.bank = bank;
        dates = new DateDistractors(bank);
        namesakes = Namesakes.ofAcronyms(bank);
    }

    @Override
    public Stream<Prompt> prompts() {
        return bank.facts().stream().flatMap(fact -> {
            var quote = fact.source().quote();
            int gaps = quote == null ? 0 : quote.gaps().size();
            return IntStream.range(0, gaps).mapToObj(i -> new Prompt(Kind.GAP, fact.id(), String.valueOf(i)));
        });
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
        var wrong = dates.of(fact, difficulty, Draft.OPTIONS - 1, chance).stream()
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
        var others = bank.facts(AcronymFact.class)
                .filter(other -> other.longName() != null && !namesakes.are(fact, other))
                .filter(other -> !Initials.spell(
                        other.shortName().in(language), other.longName().in(language)))
                .toList();
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
