package kz.zerek.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Detail;
import kz.zerek.bank.Fact;
import kz.zerek.bank.Subject;
import kz.zerek.language.Language;

/** Questions about the numbers that belong to facts, whatever the facts are about. */
final class DetailMaker implements Maker {

    private static final String DETAIL = "detail:";

    private final Bank bank;

    DetailMaker(Bank bank) {
        this.bank = bank;
    }

    @Override
    public Stream<Fact> subjects() {
        return bank.facts().stream().filter(fact -> !fact.details().isEmpty());
    }

    @Override
    public Stream<Prompt> prompts(Subject subject) {
        return subject instanceof Fact fact ? ofFact(fact) : Stream.empty();
    }

    private static Stream<Prompt> ofFact(Fact fact) {
        return fact.details().stream()
                .flatMap(detail -> Stream.of(Kind.DETAIL, Kind.TYPE_NUMBER, Kind.COMPLETE, Kind.TRUE_FALSE_CLAIM)
                        .filter(kind -> kind != Kind.TRUE_FALSE_CLAIM || !tellsItsNumber(detail))
                        .map(kind -> new Prompt(kind, fact.id(), DETAIL + detail.id())));
    }

    /** Whether the number stands in the statement beside its slot: it would tell whether what fills that is right. */
    private static boolean tellsItsNumber(Detail detail) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> Leak.holds(detail.statement().in(language).text(), value(detail), language));
    }

    @Override
    public Optional<Draft> make(Prompt prompt, Difficulty difficulty, Chance chance) {
        var given = new Ref.DetailOf(prompt.subject(), prompt.variant().substring(DETAIL.length()));
        var detail = Details.of(bank, given);
        return switch (prompt.kind()) {
            case DETAIL, COMPLETE ->
                Draft.choice(
                        List.of(given), value(detail), wrong(detail, difficulty, Draft.OPTIONS - 1, chance), chance);
            case TYPE_NUMBER -> Optional.of(new Draft(List.of(given), new Task.Entry(value(detail))));
            case TRUE_FALSE_CLAIM -> trueOrFalse(given, detail, difficulty, chance);
            default -> throw new IllegalArgumentException("not about numbers: " + prompt);
        };
    }

    private static Optional<Draft> trueOrFalse(
            Ref.DetailOf given, Detail detail, Difficulty difficulty, Chance chance) {
        if (chance.flip()) return Optional.of(Draft.truth(List.of(given, value(detail)), true));
        return wrong(detail, difficulty, 1, chance).stream()
                .map(claimed -> Draft.truth(List.of(given, claimed), false))
                .findFirst();
    }

    private static Ref.Value value(Detail detail) {
        return new Ref.Value(detail.unit(), detail.value());
    }

    private static List<Ref.Value> wrong(Detail detail, Difficulty difficulty, int count, Chance chance) {
        return NumberDistractors.around(detail.value(), detail.unit(), difficulty, count, chance).stream()
                .map(number -> new Ref.Value(detail.unit(), number))
                .toList();
    }
}
