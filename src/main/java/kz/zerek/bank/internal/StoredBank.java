package kz.zerek.bank.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Document;
import kz.zerek.bank.Fact;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.Forum;
import kz.zerek.bank.Topic;
import kz.zerek.bank.json.BankJson;

/** The parts of a revision as the database has them, to be made a bank again. */
final class StoredBank {

    private final Map<PartKind, List<BankRepository.Row>> rows;

    /** @param rows in the order of the bank */
    StoredBank(List<BankRepository.Row> rows) {
        this.rows = rows.stream().collect(Collectors.groupingBy(BankRepository.Row::kind));
    }

    Bank toBank(String version) {
        return new Bank(
                version,
                read(PartKind.DOCUMENT, Document.class),
                read(PartKind.TOPIC, Topic.class),
                read(PartKind.ACTOR, Actor.class),
                read(PartKind.FORUM, Forum.class),
                read(PartKind.FACT, Fact.class),
                read(PartKind.SET, FactSet.class));
    }

    private <T> List<T> read(PartKind kind, Class<T> type) {
        return rows.getOrDefault(kind, List.of()).stream()
                .map(row -> BankJson.read(row.body(), type))
                .toList();
    }
}
