package kz.zerek.bank.internal;

import java.util.ArrayList;
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
    DOCUMENT(Bank::documents, Document::id),
    TOPIC(Bank::topics, Topic::id),
    ACTOR(Bank::actors, Actor::id),
    FORUM(Bank::forums, Forum::id),
    FACT(Bank::facts, Fact::id),
    SET(Bank::sets, FactSet::id);

    private final Function<Bank, List<Part>> parts;

    <T> PartKind(Function<Bank, Collection<T>> all, Function<T, String> id) {
        this.parts = bank -> {
            var found = new ArrayList<Part>();
            for (var part : all.apply(bank))
                found.add(Part.of(this, found.size(), id.apply(part), BankJson.write(part)));
            return found;
        };
    }

    List<Part> of(Bank bank) {
        return parts.apply(bank);
    }
}
