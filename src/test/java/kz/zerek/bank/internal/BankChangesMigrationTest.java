package kz.zerek.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Fact;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.demo.LargeBank;
import kz.zerek.language.Localized;
import org.junit.jupiter.api.Test;

/** Revisions that were stored with all their parts are read as they were. */
@BothDatabases
class BankChangesMigrationTest {

    private static final String BEFORE = "3";

    private final TestDatabase kind;

    BankChangesMigrationTest(TestDatabase database) {
        kind = database;
    }

    @Test
    void every_revision_has_the_parts_that_it_had_in_their_order() {
        try (var database = kind.asOf(BEFORE)) {
            var banks = banks();
            var rows = new Rows(database);
            for (int i = 0; i < banks.size(); i++) rows.insert(i + 1, banks.get(i));
            database.migrate();
            for (int i = 0; i < banks.size(); i++) {
                var read = store(database).bank(i + 1);
                assertThat(read.version()).isEqualTo(banks.get(i).version());
                assertThat(List.copyOf(read.facts()))
                        .isEqualTo(List.copyOf(banks.get(i).facts()));
                assertThat(List.copyOf(read.actors()))
                        .isEqualTo(List.copyOf(banks.get(i).actors()));
                assertThat(List.copyOf(read.documents()))
                        .isEqualTo(List.copyOf(banks.get(i).documents()));
                assertThat(read.topics()).isEqualTo(banks.get(i).topics());
            }
        }
    }

    @Test
    void the_next_revision_tells_only_what_it_changes() {
        try (var database = kind.asOf(BEFORE)) {
            var bank = new LargeBank(1, 40).bank();
            new Rows(database).insert(1, bank);
            database.migrate();
            List<Actor> actors = new ArrayList<>(bank.actors());
            Collections.swap(actors, 0, 1);
            var store = store(database);
            store.load(bank("next", bank, actors, List.copyOf(bank.facts())));
            assertThat(database.client()
                            .sql("select count(*) from bank_change where revision = 2")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThat(List.copyOf(store(database).bank(2).actors())).isEqualTo(actors);
        }
    }

    @Test
    void the_same_parts_under_another_version_are_a_revision_that_changes_nothing() {
        try (var database = kind.asOf(BEFORE)) {
            var bank = new LargeBank(1, 40).bank();
            new Rows(database)
                    .insert(1, bank("made otherwise", bank, List.copyOf(bank.actors()), List.copyOf(bank.facts())));
            database.migrate();
            var revision = store(database).load(bank);
            assertThat(revision.number()).isEqualTo(2);
            assertThat(database.client()
                            .sql("select count(*) from bank_change where revision = 2")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(store(database).bank(2).version()).isEqualTo(bank.version());
        }
    }

    private static JdbcBankStore store(TestDatabase database) {
        return new JdbcBankStore(
                new BankRepository(database.client(), database.jdbc()), database.transactions(), Clock.systemUTC());
    }

    /** Each with something put in, taken out or moved. */
    private static List<Bank> banks() {
        var random = new SplittableRandom(1);
        var large = new LargeBank(1, 40).bank();
        List<Fact> facts = new ArrayList<>(large.facts());
        List<Actor> actors = new ArrayList<>(large.actors());
        var spare = new ArrayList<Fact>();
        var banks = new ArrayList<Bank>();
        for (int i = 0; i < 10; i++) {
            banks.add(bank("version" + i, large, actors, facts));
            if (i % 3 == 0) spare.add(facts.remove(random.nextInt(facts.size())));
            if (i % 3 == 1) facts.add(random.nextInt(facts.size()), spare.removeFirst());
            if (i % 3 == 2) Collections.swap(actors, 0, random.nextInt(actors.size()));
            if (i % 4 == 1)
                facts.set(
                        0,
                        i == 1
                                ? noted((DateFact) facts.getFirst())
                                : large.fact(facts.getFirst().id()));
        }
        return banks;
    }

    private static DateFact noted(DateFact fact) {
        return new DateFact(
                fact.id(),
                fact.topic(),
                fact.dating(),
                fact.earliest(),
                fact.event(),
                fact.disputed(),
                fact.statement(),
                fact.details(),
                fact.source(),
                Localized.of(_ -> "A note"));
    }

    private static Bank bank(String version, Bank base, List<Actor> actors, List<Fact> facts) {
        return new Bank(version, base.documents(), base.topics(), actors, base.forums(), facts, List.of());
    }

    /** Writes revisions as they were written before. */
    private static final class Rows {

        private final TestDatabase database;
        private final Map<StoredBank.Name, List<String>> hashes = new HashMap<>();

        Rows(TestDatabase database) {
            this.database = database;
        }

        void insert(long revision, Bank bank) {
            database.jdbc()
                    .update(
                            "insert into bank_revision (number, version, created_at) values (?, ?, ?)",
                            revision,
                            bank.version(),
                            OffsetDateTime.now());
            for (var kind : PartKind.values()) {
                var parts = kind.of(bank);
                for (int position = 0; position < parts.size(); position++)
                    insert(revision, position, parts.get(position));
            }
        }

        private void insert(long revision, int position, Part part) {
            var known = hashes.computeIfAbsent(new StoredBank.Name(part.kind(), part.id()), _ -> new ArrayList<>());
            if (!known.contains(part.hash())) {
                known.add(part.hash());
                insert(part, known.size());
            }
            database.jdbc()
                    .update(
                            "insert into bank_revision_entry (revision, kind, position, id, version)"
                                    + " values (?, ?, ?, ?, ?)",
                            revision,
                            part.kind().name(),
                            position,
                            part.id(),
                            known.indexOf(part.hash()) + 1);
        }

        private void insert(Part part, int version) {
            database.jdbc()
                    .update(
                            "insert into bank_entry (kind, id, version, hash, body, created_at)"
                                    + " values (?, ?, ?, ?, ?, ?)",
                            part.kind().name(),
                            part.id(),
                            version,
                            part.hash(),
                            part.body(),
                            OffsetDateTime.now());
        }
    }
}
