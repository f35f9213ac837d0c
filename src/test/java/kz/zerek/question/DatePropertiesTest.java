package kz.zerek.question;

import static kz.zerek.question.BankFixture.BANK;
import static kz.zerek.question.BankFixture.everyQuestion;
import static kz.zerek.question.PropertiesFixture.commonest;
import static kz.zerek.question.PropertiesFixture.everyOne;
import static kz.zerek.question.PropertiesFixture.falseRefs;
import static kz.zerek.question.PropertiesFixture.holds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.ProposalFact;
import kz.zerek.language.PartialDate;
import kz.zerek.language.Precision;
import org.junit.jupiter.api.Test;

/** What holds of every question about dates. */
class DatePropertiesTest {

    @Test
    void no_false_date_can_be_a_date_of_the_event() {
        everyOne(
                question -> !(BANK.fact(question.subject()) instanceof DateFact fact)
                        || dates(falseRefs(question))
                                .allMatch(date -> datesOfEvent(fact).noneMatch(date::overlaps)),
                Kind.WHEN,
                Kind.TRUE_FALSE_DATE,
                Kind.GAP);
    }

    private static Stream<PartialDate> datesOfEvent(Ref event) {
        return datesOfEvent(BANK.dated(((Ref.Event) event).fact()));
    }

    /** All that the bank or another source gives as its date. */
    private static Stream<PartialDate> datesOfEvent(DateFact fact) {
        return BANK.facts(DateFact.class)
                .filter(other -> other.event().equals(fact.event()))
                .flatMap(other -> Stream.concat(Stream.of(other.dating().date()), other.disputed().stream()));
    }

    @Test
    void a_false_date_is_as_precise_as_the_true_one_and_not_of_the_future() {
        var last = Stream.concat(
                        BANK.facts(DateFact.class).map(fact -> fact.dating().date()),
                        BANK.facts(ProposalFact.class).map(ProposalFact::when).filter(Objects::nonNull))
                .map(PartialDate::latest)
                .max(LocalDate::compareTo)
                .orElseThrow();
        everyOne(
                question -> {
                    var precision =
                            BANK.dated(question.subject()).dating().date().precision();
                    return dates(falseRefs(question))
                            .allMatch(date -> date.precision() == precision
                                    && !date.latest().isAfter(last));
                },
                Kind.WHEN,
                Kind.TRUE_FALSE_DATE);
    }

    private static Stream<PartialDate> dates(List<Ref> refs) {
        return refs.stream().flatMap(ref -> switch (ref) {
            case Ref.When when -> Stream.of(when.dating().date());
            case Ref.Date date -> Stream.of(date.date());
            default -> Stream.empty();
        });
    }

    @Test
    void nothing_is_said_to_have_happened_before_it_could() {
        everyOne(
                question -> !(BANK.fact(question.subject()) instanceof DateFact fact)
                        || fact.earliest() == null
                        || dates(falseRefs(question))
                                .allMatch(date ->
                                        !date.latest().isBefore(fact.earliest().earliest())),
                Kind.WHEN,
                Kind.TRUE_FALSE_DATE,
                Kind.GAP);
    }

    @Test
    void no_event_of_the_bank_is_dated_before_it_could_happen() {
        assertThat(BANK.facts(DateFact.class))
                .filteredOn(fact -> fact.earliest() != null)
                .isNotEmpty()
                .noneMatch(fact -> fact.dating().date().isBefore(fact.earliest()));
    }

    @Test
    void a_claim_about_a_date_is_true_exactly_if_it_is_the_facts_date() {
        everyOne(
                question -> ((Ref.When) question.given().getFirst())
                                .dating()
                                .equals(BANK.dated(question.subject()).dating())
                        == holds(question),
                Kind.TRUE_FALSE_DATE);
    }

    @Test
    void no_other_event_in_the_options_has_the_date_asked() {
        everyOne(
                question -> falseRefs(question).stream()
                        .flatMap(DatePropertiesTest::datesOfEvent)
                        .noneMatch(BANK.dated(question.subject()).dating().date()::overlaps),
                Kind.WHAT_HAPPENED);
    }

    @Test
    void whatever_source_dates_them_events_come_in_the_order_of_the_key() {
        everyOne(
                question -> {
                    var events = Keys.of(question.task());
                    for (int i = 1; i < events.size(); i++) {
                        var next = datesOfEvent(events.get(i)).toList();
                        if (!datesOfEvent(events.get(i - 1))
                                .allMatch(date -> next.stream().allMatch(date::isBefore))) return false;
                    }
                    return true;
                },
                Kind.ORDER_EVENTS);
    }

    @Test
    void each_event_is_matched_with_its_date_and_no_other_could_be_its_date() {
        everyOne(
                question -> {
                    var matching = (Task.Matching) question.task();
                    for (int i = 0; i < matching.left().size(); i++) {
                        var event = matching.left().get(i).content();
                        var own =
                                BANK.dated(((Ref.Event) event).fact()).dating().date();
                        var key = matching.key().get(i);
                        for (var item : matching.right()) {
                            var date = ((Ref.Date) item.content()).date();
                            boolean fits = item.id().equals(key)
                                    ? date.equals(own)
                                    : datesOfEvent(event).noneMatch(date::overlaps);
                            if (!fits) return false;
                        }
                    }
                    return true;
                },
                Kind.MATCH_DATES);
    }

    @Test
    void whatever_source_dates_them_as_many_years_lie_between_two_events_as_the_key_says() {
        everyOne(
                question -> {
                    int years = ((Ref.Value) Keys.of(question.task()).getFirst())
                            .number()
                            .intValueExact();
                    var later = datesOfEvent(question.given().getLast()).toList();
                    return datesOfEvent(question.given().getFirst())
                            .allMatch(from -> later.stream().allMatch(to -> isApart(from, to, years)));
                },
                Kind.YEARS_BETWEEN);
    }

    /** By the years that the calendar shows, and by those that are full if both are known as well. */
    private static boolean isApart(PartialDate from, PartialDate to, int years) {
        boolean full = from.precision() != to.precision()
                || Period.between(from.earliest(), to.earliest()).getYears() == years;
        return full && to.year() - from.year() == years;
    }

    @Test
    void what_happened_at_a_date_is_asked_among_events_of_that_age() {
        double years = everyQuestion(Kind.WHAT_HAPPENED)
                .filter(question -> question.difficulty() != Difficulty.EASY)
                .flatMapToInt(question -> falseRefs(question).stream()
                        .mapToInt(ref -> Math.abs(BANK.dated(((Ref.Event) ref).fact())
                                        .dating()
                                        .date()
                                        .year()
                                - BANK.dated(question.subject()).dating().date().year())))
                .average()
                .orElseThrow();
        assertThat(years).isLessThan(10);
    }

    /** Time may leave no room before an event, but never so little that its date is mostly the earliest or the latest. */
    @Test
    void the_rank_of_a_true_date_among_the_options_does_not_tell_it() {
        var ofFacts = new HashMap<String, int[]>();
        var ofPrecisions = new EnumMap<Precision, int[]>(Precision.class);
        everyQuestion(Kind.WHEN).forEach(question -> {
            var dates = Keys.shown(question.task())
                    .map(ref -> ((Ref.When) ref).dating().date())
                    .sorted()
                    .toList();
            var key = BANK.dated(question.subject()).dating().date();
            int rank = dates.indexOf(key);
            ofFacts.computeIfAbsent(question.subject(), _ -> new int[4])[rank]++;
            ofPrecisions.computeIfAbsent(key.precision(), _ -> new int[4])[rank]++;
        });
        assertThat(ofFacts)
                .allSatisfy((_, ranks) -> assertThat(commonest(ranks)).isLessThan(0.6));
        assertThat(ofPrecisions)
                .allSatisfy((_, ranks) -> assertThat(commonest(ranks)).isLessThan(0.4));
    }

    @Test
    void no_part_of_the_true_date_is_the_commonest_among_the_options() {
        everyOne(
                question -> {
                    var dates = Keys.shown(question.task())
                            .map(ref -> ((Ref.When) ref).dating().date())
                            .toList();
                    var key = BANK.dated(question.subject()).dating().date();
                    return !isCommonest(
                                    key.year(),
                                    dates.stream().map(PartialDate::year).toList())
                            && (key.month() == 0
                                    || !isCommonest(
                                            key.month() * 100 + key.day(),
                                            dates.stream()
                                                    .map(date -> date.month() * 100 + date.day())
                                                    .toList()));
                },
                Kind.WHEN);
    }

    /** What all share tells nothing. */
    private static boolean isCommonest(int part, List<Integer> parts) {
        var counts = new HashMap<Integer, Integer>();
        parts.forEach(p -> counts.merge(p, 1, Integer::sum));
        return counts.get(part) > 1
                && counts.size() > 1
                && counts.entrySet().stream().noneMatch(e -> e.getKey() != part && e.getValue() >= counts.get(part));
    }

    @Test
    void the_harder_the_question_the_nearer_its_dates() {
        var distances = new EnumMap<Difficulty, Double>(Difficulty.class);
        for (var difficulty : Difficulty.values())
            distances.put(
                    difficulty,
                    everyQuestion(Kind.WHEN)
                            .filter(question -> question.difficulty() == difficulty)
                            .flatMapToInt(question -> dates(falseRefs(question))
                                    .mapToInt(date -> Math.abs(date.year()
                                            - BANK.dated(question.subject())
                                                    .dating()
                                                    .date()
                                                    .year())))
                            .average()
                            .orElseThrow());
        assertThat(distances.get(Difficulty.HARD)).isLessThan(distances.get(Difficulty.MEDIUM) / 2);
        assertThat(distances.get(Difficulty.MEDIUM)).isLessThan(distances.get(Difficulty.EASY) / 2);
    }
}
