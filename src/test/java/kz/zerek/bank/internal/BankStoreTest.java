package kz.zerek.bank.internal;

import static kz.zerek.bank.file.BankFilesFixture.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Fact;
import kz.zerek.bank.Revision;
import kz.zerek.bank.file.BankFilesFixture;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.bank.json.ContentVersion;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.database.Together;
import kz.zerek.demo.LargeBank;
import kz.zerek.language.Localized;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BothDatabases
class BankStoreTest {

    private static final Clock NOON = BankFilesFixture.NOON;

    private final TestDatabase database;
    private final BankStore store;

    BankStoreTest(TestDatabase database) {
        this.database = database;
        this.store = node();
    }

    /** The store of one more node on the same database. */
    private BankStore node() {
        return new JdbcBankStore(new BankRepository(database.client(), database.jdbc()), database.transactions(), NOON);
    }

    @BeforeEach
    void empty() {
        for (var table : List.of("bank_change", "bank_revision", "bank_entry"))
            database.client().sql("delete from " + table).update();
    }

    @Test
    void a_bank_comes_back_as_it_went_in() {
        for (var bank : List.of(example().read(), StarterBank.read())) {
            var revision = store.load(bank);
            assertThat(contents(node().bank(revision.number()))).isEqualTo(contents(bank));
        }
    }

    private static List<Object> contents(Bank bank) {
        return List.of(
                bank.version(),
                List.copyOf(bank.documents()),
                bank.topics(),
                List.copyOf(bank.actors()),
                List.copyOf(bank.forums()),
                List.copyOf(bank.facts()),
                bank.sets());
    }

    @Test
    void a_new_revision_is_the_current_one() {
        var revision = store.load(example().read());
        assertThat(revision).isEqualTo(new Revision(1, example().read().version(), NOON.instant()));
        assertThat(store.current()).isEqualTo(revision);
    }

    @Test
    void loading_the_same_bank_twice_changes_nothing() {
        var first = store.load(example().read());
        var rows = rows();
        assertThat(node().load(example().read())).isEqualTo(first);
        assertThat(rows()).isEqualTo(rows);
    }

    private List<Integer> rows() {
        return Stream.of("bank_entry", "bank_revision", "bank_change")
                .map(table -> database.client()
                        .sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .toList();
    }

    @Test
    void an_edited_fact_is_a_new_version_of_that_fact_alone() {
        store.load(example().read());
        store.load(example().with("date: 1997-12-10", "date: 1997-12-11").read());
        assertThat(versions()).contains(tuple("capital", 1), tuple("capital", 2), tuple("ilo", 1));
        assertThat(versions())
                .filteredOn(version -> version.toList().contains(2))
                .hasSize(1);
    }

    private List<Tuple> versions() {
        return database.client()
                .sql("select id, version from bank_entry")
                .query((row, _) -> tuple(row.getString("id"), row.getInt("version")))
                .list();
    }

    @Test
    void what_has_changed_of_a_revision_since_is_told_without_what_is_new() {
        var first = store.load(example().read());
        assertThat(store.changedSince(first.number())).isEmpty();
        var edited = store.load(
                example().with("date: 1997-12-10", "date: 1997-12-11").read());
        store.load(example()
                .with("date: 1997-12-10", "date: 1997-12-11")
                .with("  - id: riddle", "  - id: puzzle")
                .read());
        assertThat(store.changedSince(first.number()))
                .contains("capital", "riddle")
                .doesNotContain("puzzle", "ilo");
        assertThat(node().changedSince(edited.number())).contains("riddle").doesNotContain("capital", "puzzle");
    }

    @Test
    void an_old_revision_shows_what_it_always_showed() {
        var old = store.load(example().read());
        var edited = store.load(
                example().with("date: 1997-12-10", "date: 1997-12-11").read());
        for (var reader : List.of(store, node())) {
            assertThat(reader.bank(old.number()).dated("capital").dating()).hasToString("1997-12-10");
            assertThat(reader.bank(edited.number()).dated("capital").dating()).hasToString("1997-12-11");
        }
    }

    @Test
    void a_fact_that_is_left_out_stays_in_the_revisions_that_had_it() {
        var old = store.load(example().read());
        var now = store.load(example().with("  - id: riddle", "  - id: puzzle").read());
        assertThat(store.bank(old.number()).acronym("riddle").id()).isEqualTo("riddle");
        assertThatThrownBy(() -> store.bank(now.number()).fact("riddle")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void going_back_to_an_earlier_content_is_a_revision_but_no_version() {
        var first = store.load(example().read());
        store.load(example().with("date: 1997-12-10", "date: 1997-12-11").read());
        var third = store.load(example().read());
        assertThat(third.number()).isEqualTo(3);
        assertThat(third.version()).isEqualTo(first.version());
        assertThat(store.current()).isEqualTo(third);
        assertThat(versions()).doesNotContain(tuple("capital", 3));
    }

    @Test
    void what_was_never_loaded_cannot_be_asked_for() {
        assertThatThrownBy(store::current).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> store.bank(7)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void more_revisions_than_the_memory_keeps_can_be_read() {
        var numbers = IntStream.rangeClosed(1, JdbcBankStore.REMEMBERED + 2)
                .mapToObj(i -> store.load(
                                example().with("session: 47", "session: " + i).read())
                        .number())
                .toList();
        for (int round = 0; round < 2; round++)
            for (var number : numbers)
                assertThat(store.bank(number).proposal("shorter-day").where())
                        .hasToString("Session[forum=assembly, number=" + number + "]");
    }

    @Test
    void a_revision_tells_only_what_it_changes() {
        var large = new LargeBank(1, 400).bank();
        store.load(large);
        int before = count("bank_change");
        store.load(
                ContentVersion.corrected(large, edited(large.facts().iterator().next(), 1)));
        assertThat(count("bank_change")).isEqualTo(before + 1);
    }

    private int count(String table) {
        return database.client()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    /** The same fact with a note. */
    private static Fact edited(Fact fact, int number) {
        var date = (DateFact) fact;
        return new DateFact(
                date.id(),
                date.topic(),
                date.dating(),
                date.earliest(),
                date.event(),
                date.disputed(),
                date.statement(),
                date.details(),
                date.source(),
                Localized.of(_ -> "Note " + number));
    }

    @Test
    void parts_keep_their_order_wherever_one_is_put_in_taken_out_or_moved() {
        var random = new SplittableRandom(1);
        var large = new LargeBank(1, 60).bank();
        List<Fact> facts = new ArrayList<>(large.facts());
        var spare = new ArrayList<Fact>();
        var banks = new LinkedHashMap<Long, Bank>();
        for (int round = 0; round < 40; round++) {
            switch (random.nextInt(4)) {
                case 0 -> spare.add(facts.remove(random.nextInt(facts.size())));
                case 1 -> Collections.swap(facts, random.nextInt(facts.size()), random.nextInt(facts.size()));
                case 2 -> {
                    if (!spare.isEmpty()) facts.add(random.nextInt(facts.size()), spare.removeFirst());
                }
                default -> {
                    int at = random.nextInt(facts.size());
                    if (facts.get(at) instanceof DateFact date) facts.set(at, edited(date, round));
                }
            }
            var bank = ContentVersion.bank(
                    large.documents(), large.topics(), large.actors(), large.forums(), facts, List.of());
            banks.put(store.load(bank).number(), bank);
        }
        var reader = node();
        banks.forEach((number, bank) -> {
            assertThat(contents(node().bank(number))).isEqualTo(contents(bank));
            assertThat(contents(reader.bank(number))).isEqualTo(contents(bank));
        });
    }

    @Test
    void a_revision_shares_what_it_has_in_common_with_one_in_memory() {
        var large = new LargeBank(1, 60).bank();
        var first = store.load(large);
        var second = store.load(
                ContentVersion.corrected(large, edited(large.facts().iterator().next(), 1)));
        for (var order : List.of(List.of(first, second), List.of(second, first))) {
            var reader = node();
            var one = List.copyOf(reader.bank(order.getFirst().number()).facts());
            var other = List.copyOf(reader.bank(order.getLast().number()).facts());
            assertThat(other.getFirst()).isNotSameAs(one.getFirst());
            for (int i = 1; i < one.size(); i++) assertThat(other.get(i)).isSameAs(one.get(i));
        }
    }

    @Test
    void a_bank_that_is_the_current_one_is_not_read() {
        var bank = example().read();
        var revision = store.load(bank);
        var node = node();
        node.load(bank);
        assertThat(node.bank(revision.number())).isSameAs(bank);
        var edited = example().with("date: 1997-12-10", "date: 1997-12-11").read();
        assertThat(contents(node().bank(node.load(edited).number()))).isEqualTo(contents(edited));
    }

    @Test
    void nodes_that_start_together_with_the_same_bank_make_one_revision() throws Exception {
        var revisions = Together.call(IntStream.range(0, 8)
                .<Callable<Revision>>mapToObj(_ -> () -> node().load(example().read()))
                .toList());
        assertThat(revisions).containsOnly(store.current());
        assertThat(store.current().number()).isEqualTo(1);
    }

    @Test
    void nodes_that_start_together_with_edits_of_one_fact_make_a_revision_each() throws Exception {
        var banks = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> example().with("session: 47", "session: " + i).read())
                .toList();
        var revisions = Together.call(banks.stream()
                .<Callable<Revision>>map(bank -> () -> node().load(bank))
                .toList());
        assertThat(revisions).extracting(Revision::number).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        for (int i = 0; i < banks.size(); i++)
            assertThat(contents(node().bank(revisions.get(i).number()))).isEqualTo(contents(banks.get(i)));
    }
}
