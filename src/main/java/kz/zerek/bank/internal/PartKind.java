package kz.zerek.bank.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Document;
import kz.zerek.bank.Fact;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.Forum;
import kz.zerek.bank.Topic;
import kz.zerek.bank.json.BankJson;

/** The kinds of parts that a bank is made of; the database has their names. */
enum PartKind {
    DOCUMENT(Document.class, Bank::documents, Document::id),
    TOPIC(Topic.class, Bank::topics, Topic::id),
    ACTOR(Actor.class, Bank::actors, Actor::id),
    FORUM(Forum.class, Bank::forums, Forum::id),
    FACT(Fact.class, Bank::facts, Fact::id),
    SET(FactSet.class, Bank::sets, FactSet::id);

    private final Class<?> type;
    private final Function<Bank, List<Part>> parts;

    <T> PartKind(Class<T> type, Function<Bank, Collection<T>> all, Function<T, String> id) {
        this.type = type;
        parts = bank -> all.apply(bank).stream()
                .map(part -> new Part(this, id.apply(part), part))
                .toList();
    }

    List<Part> of(Bank bank) {
        return parts.apply(bank);
    }

    /** The part that has such JSON. */
    Part read(String id, String body) {
        return new Part(this, id, BankJson.read(body, type));
    }
}
