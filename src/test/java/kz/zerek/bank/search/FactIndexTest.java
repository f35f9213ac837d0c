package kz.zerek.bank.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Fact;
import kz.zerek.bank.ProposalFact;
import kz.zerek.bank.Subject;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.bank.json.ContentVersion;
import kz.zerek.bank.search.FactQuery.Sort;
import kz.zerek.demo.LargeBank;
import kz.zerek.language.Collation;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.Noun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FactIndexTest {

    private static final Bank STARTER = StarterBank.read();
    private static final Bank BANK = new LargeBank(1, 600).addTo(STARTER);
    private static final FactIndex INDEX = FactIndex.of(BANK);
    private static final FactQuery ALL = FactQuery.all(Integer.MAX_VALUE);

    private static List<String> found(FactQuery query) {
        return ids(INDEX.search(query, Language.KK));
    }

    private static List<String> ids(FactPage<?> page) {
        return page.rows().stream().map(FactRow::id).toList();
    }

    @Test
    void without_a_filter_all_facts_and_sets_are_shown_once() {
        assertThat(found(ALL))
                .containsExactlyInAnyOrderElementsOf(
                        BANK.subjects().stream().map(Subject::id).toList());
        assertThat(INDEX.search(FactQuery.all(3), Language.KK).count())
                .isEqualTo(BANK.subjects().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Қазақстан Біріккен Ұлттар Ұйымына мүше | kz-un-member
            қазақстан біріккен ұлт мүше болды      | kz-un-member
            казакстан бириккен улттар уйымына мүше | kz-un-member
            Казахстан стал членом Объединённых     | kz-un-member
            член объединен казах                   | kz-un-member
            member united nations became           | kz-un-member
            1992 наурыз                            | kz-un-member
            ДДСҰ                                   | who
            ВОЗ                                    | who
            дсұ денсаулық                          |
            WHO health                             | who
            Nursultan Eurasian                     | eurasian-union
            назарбаев еуразия                      | eurasian-union
            Мәскеу университет                     | eurasian-union
            1994 Eurasian                          | eurasian-union
            мамандандырылған мекемелер ДДСҰ        | un-specialised-agencies
            """)
    void words_of_any_language_are_found_by_how_they_begin(String text, String id) {
        var ids = ids(FactIndex.of(STARTER).search(ALL.withText(text), Language.RU));
        if (id == null) assertThat(ids).isEmpty();
        else assertThat(ids).contains(id).hasSizeLessThan(15);
    }

    @Test
    void every_word_of_what_is_shown_finds_it_in_any_language() {
        for (var reader : Language.values())
            for (var row : INDEX.search(ALL.page(200, 60), reader).rows())
                for (var word : row.text().split("[^\\p{L}\\p{N}]+"))
                    if (!word.isEmpty())
                        assertThat(found(ALL.withText(word.toUpperCase()))).contains(row.id());
    }

    @Test
    void all_words_must_be_found() {
        assertThat(found(ALL.withText("United Nations nonsense"))).isEmpty();
    }

    @Test
    void signs_without_letters_find_everything() {
        assertThat(found(ALL.withText(" «—» ?!"))).hasSize(BANK.subjects().size());
    }

    @Test
    void a_text_without_end_is_cut() {
        assertThat(found(ALL.withText("a ".repeat(100_000) + "nonsense"))).isEqualTo(found(ALL.withText("a")));
    }

    @Test
    void topics_kinds_and_documents_are_filters_together() {
        var topic = STARTER.topics().get(1).id();
        assertThat(found(ALL.withTopics(Set.of(topic)).withKinds(Set.of(SubjectKind.DATE, SubjectKind.SET))))
                .containsExactlyInAnyOrderElementsOf(
                        those(subject -> subject.topic().equals(topic)
                                && Set.of(SubjectKind.DATE, SubjectKind.SET).contains(SubjectKind.of(subject))));
        assertThat(found(ALL.withDocument("kazakhstan-un").withKinds(Set.of(SubjectKind.ACRONYM))))
                .containsExactlyInAnyOrderElementsOf(those(subject -> subject instanceof AcronymFact
                        && subject.source().document().equals("kazakhstan-un")));
    }

    private static List<String> those(Predicate<Subject> fit) {
        return BANK.subjects().stream().filter(fit).map(Subject::id).toList();
    }

    @ParameterizedTest
    @EnumSource
    void texts_are_in_the_alphabet_of_the_reader(Language reader) {
        var texts = INDEX.search(ALL, reader).rows().stream().map(FactRow::text).toList();
        assertThat(texts).isSortedAccordingTo(Collation.of(reader));
        assertThat(INDEX.search(ALL.sortedBy(Sort.TEXT, true), reader).rows().stream()
                        .map(FactRow::text)
                        .toList())
                .isEqualTo(texts.reversed());
    }

    @Test
    void kazakh_letters_have_their_place_in_the_alphabet() {
        assertThat(Stream.of("яғни", "ғалым", "газ", "әке", "аға", "қала", "кала", "өмір", "отан", "ұл", "үй", "уа")
                        .sorted(Collation.of(Language.KK)))
                .containsExactly(
                        "аға", "әке", "газ", "ғалым", "кала", "қала", "отан", "өмір", "уа", "ұл", "үй", "яғни");
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void dates_are_in_order_and_what_has_none_is_last(boolean descending) {
        var rows =
                INDEX.search(ALL.sortedBy(Sort.DATE, descending), Language.EN).rows();
        var dates = rows.stream().map(FactRow::date).filter(Objects::nonNull).toList();
        assertThat(dates).isSortedAccordingTo(descending ? Comparator.reverseOrder() : Comparator.naturalOrder());
        assertThat(rows.subList(dates.size(), rows.size())).isNotEmpty().allMatch(row -> row.date() == null);
    }

    @Test
    void topics_are_in_alphabetical_order_and_texts_within_them() {
        var order = Collation.of(Language.RU);
        assertThat(INDEX.search(ALL.sortedBy(Sort.TOPIC, false), Language.RU).rows())
                .isSortedAccordingTo(Comparator.<FactRow<?>, String>comparing(FactRow::topicName, order)
                        .thenComparing(FactRow::text, order));
    }

    @ParameterizedTest
    @EnumSource
    void pages_make_up_the_whole(Sort sort) {
        var whole = found(ALL.sortedBy(sort, true));
        var pages = new ArrayList<String>();
        for (int from = 0; from <= whole.size(); from += 50)
            pages.addAll(found(ALL.sortedBy(sort, true).page(from, 50)));
        assertThat(pages).isEqualTo(whole);
        assertThat(found(ALL.page(whole.size() + 1, 50))).isEmpty();
    }

    @Test
    void there_is_no_page_before_the_first() {
        assertThatThrownBy(() -> ALL.page(-1, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_row_tells_what_it_is_of_in_the_language_of_the_reader() {
        var row = INDEX.search(ALL.withText("Казахстан стал членом Организации Объединённых"), Language.RU)
                .rows()
                .getFirst();
        assertThat(row.text()).isEqualTo("Казахстан 2 марта 1992 года стал членом Организации Объединённых Наций");
        assertThat(row.topicName()).isEqualTo("Казахстан и ООН");
        assertThat(row.source()).isEqualTo("Казахстан и ООН");
        assertThat(row.date()).hasToString("1992-03-02");
        assertThat(row.kind()).isEqualTo(SubjectKind.DATE);
        assertThat(row.languages()).containsExactlyInAnyOrder(Language.values());
    }

    @Test
    void what_lacks_wordings_in_a_language_can_be_found_and_is_shown_in_another() {
        var fact = STARTER.acronym("who");
        var bank = ContentVersion.corrected(STARTER, withNames(fact, withoutEnglish(fact.longName())));
        var index = FactIndex.of(bank);
        assertThat(ids(index.search(ALL.withLanguages(Set.of(Language.KK), Set.of(Language.EN)), Language.EN)))
                .containsExactly("who");
        assertThat(ids(index.search(ALL.withLanguages(Set.of(Language.EN), Set.of()), Language.EN)))
                .doesNotContain("who")
                .hasSize(STARTER.subjects().size() - 1);
        assertThat(index.search(ALL.withText("ДДСҰ дүниежүзілік"), Language.EN).rows())
                .extracting(FactRow::text)
                .contains("ДДСҰ — Дүниежүзілік денсаулық сақтау ұйымы");
    }

    private static Localized<String> withoutEnglish(Localized<String> name) {
        return new Localized<>(name.kk(), name.ru(), " ");
    }

    private static AcronymFact withNames(AcronymFact fact, Localized<String> longName) {
        return new AcronymFact(
                fact.id(),
                fact.topic(),
                fact.shortName(),
                longName,
                fact.about(),
                fact.others(),
                fact.lures(),
                fact.details(),
                fact.source(),
                fact.note());
    }

    @Test
    void what_the_caller_knows_of_facts_is_a_filter_and_stands_in_the_rows() {
        var page = INDEX.search(
                ALL.withKinds(Set.of(SubjectKind.PROPOSAL)).page(1, 2),
                Language.KK,
                subject -> subject.id().length() % 2,
                odd -> odd == 1);
        assertThat(page.count()).isEqualTo((int) BANK.facts(ProposalFact.class)
                .filter(fact -> fact.id().length() % 2 == 1)
                .count());
        assertThat(page.rows()).hasSize(2).allMatch(row -> row.attribute() == 1);
    }

    @Test
    void an_index_made_of_another_is_like_one_made_anew() {
        var random = new SplittableRandom(1);
        var bank = new LargeBank(1, 120).bank();
        var index = FactIndex.of(bank);
        for (int round = 0; round < 25; round++) {
            bank = edited(bank, random, round);
            index = index.after(bank);
            assertAlike(index, FactIndex.of(bank));
        }
    }

    private static void assertAlike(FactIndex one, FactIndex other) {
        for (var text : List.of("", "а", "Note", "Renamed", "museum", "институты 19"))
            for (var sort : Sort.values())
                for (var reader : Language.values()) {
                    var query = ALL.withText(text).sortedBy(sort, false);
                    var expected = other.search(query, reader).rows();
                    assertThat(one.search(query, reader).rows())
                            .containsExactlyInAnyOrderElementsOf(expected)
                            .extracting(FactRow::text)
                            .isEqualTo(expected.stream().map(FactRow::text).toList());
                }
    }

    private static Bank edited(Bank bank, SplittableRandom random, int round) {
        List<Fact> facts = new ArrayList<>(bank.facts());
        List<Actor> actors = new ArrayList<>(bank.actors());
        int at = random.nextInt(facts.size());
        switch (round % 4) {
            case 0 -> facts.remove(at);
            case 1 -> actors.replaceAll(actor -> actors.indexOf(actor) == 0 ? renamed(actor, round) : actor);
            default -> facts.replaceAll(fact -> fact == facts.get(at) ? noted(fact, round) : fact);
        }
        return ContentVersion.bank(bank.documents(), bank.topics(), actors, bank.forums(), facts, List.of());
    }

    private static Actor renamed(Actor actor, int round) {
        return new Actor(actor.id(), actor.kind(), actor.gender(), actor.name().map(_ -> Noun.of("Renamed " + round)));
    }

    private static Fact noted(Fact fact, int round) {
        return fact instanceof DateFact date
                ? new DateFact(
                        date.id(),
                        date.topic(),
                        date.dating(),
                        date.earliest(),
                        date.event(),
                        date.disputed(),
                        date.statement(),
                        date.details(),
                        date.source(),
                        Localized.of(_ -> "Note " + round))
                : fact;
    }

    @Test
    void an_index_of_quite_another_bank_is_made_anew() {
        assertAlike(INDEX.after(STARTER), FactIndex.of(STARTER));
        assertAlike(FactIndex.of(STARTER).after(BANK), INDEX);
        assertAlike(FactIndex.of(Bank.EMPTY).after(STARTER), FactIndex.of(STARTER));
    }
}
