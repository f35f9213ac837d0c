package kz.zerek.correction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Detail.Unit;
import kz.zerek.bank.Forum;
import kz.zerek.bank.ProposalFact;
import kz.zerek.bank.Subject;
import kz.zerek.bank.Topic;
import kz.zerek.language.Collation;
import kz.zerek.language.Language;
import kz.zerek.language.Relation;
import kz.zerek.reading.DraftDetails;
import kz.zerek.reading.TypedValues;
import kz.zerek.shell.PageLanguage;

/** What of a fact or set is chosen, and not typed. */
final class FactChoices {

    private static final String TOPIC = "topic";
    private static final String WHO = "who";

    private final Component screen;
    private final Map<String, String> fields;
    private final SerializableBiConsumer<String, String> changed;
    private final Language reader = PageLanguage.current();

    /** @param changed gets a path and what is said there from now on */
    FactChoices(Component screen, Map<String, String> fields, SerializableBiConsumer<String, String> changed) {
        this.screen = screen;
        this.fields = fields;
        this.changed = changed;
    }

    /** @param bank is not kept: the screen lives longer than a bank is current */
    List<Component> of(Subject subject, Bank bank) {
        var choices = new ArrayList<Component>();
        choices.add(reference(TOPIC, "correction.topic", topics(bank), false));
        if (subject instanceof DateFact) choices.add(relation());
        if (subject instanceof ProposalFact) {
            choices.add(reference(WHO, "reading.field.who", actors(bank), false));
            choices.add(reference(FactForm.FORUM, "reading.field.where.forum", forums(bank), true));
        }
        return choices;
    }

    private Component relation() {
        var names = new LinkedHashMap<String, String>();
        for (var relation : Relation.values())
            names.put(relation.name(), screen.getTranslation("reading.relation." + key(relation)));
        var date = fields.getOrDefault(FactForm.DATE, "");
        return select(
                "relation",
                "reading.field.relation",
                names,
                TypedValues.relation(date).name(),
                FactForm.DATE,
                relation -> TypedValues.related(fields.getOrDefault(FactForm.DATE, ""), Relation.valueOf(relation)));
    }

    /** What one of the details counts. */
    Component unit(String detail) {
        var path = FactForm.unit(detail);
        return select(path, "reading.field.details.unit", units(), fields.getOrDefault(path, ""), path, unit -> unit);
    }

    private Map<String, String> units() {
        var names = new LinkedHashMap<String, String>();
        Arrays.stream(Unit.values())
                .map(DraftDetails::written)
                .forEach(unit -> names.put(unit, screen.getTranslation("reading.unit." + unit)));
        return names;
    }

    /** What a field says, as it is read: names instead of ids, dates in words. */
    String words(String path, String value, Bank bank) {
        if (path.equals(TOPIC)) return topics(bank).getOrDefault(value, value);
        if (path.equals(WHO)) return actors(bank).getOrDefault(value, value);
        if (path.equals(FactForm.FORUM)) return forums(bank).getOrDefault(value, value);
        if (path.equals(FactForm.DATE)) return TypedValues.shownDating(value, reader);
        return FactForm.isUnit(path)
                ? units().getOrDefault(value, value)
                : FactForm.shown(Map.of(path, value), path, reader);
    }

    private Component reference(String path, String label, Map<String, String> names, boolean mayBeNone) {
        var all = new LinkedHashMap<String, String>();
        if (mayBeNone) all.put("", screen.getTranslation("reading.forum.other"));
        all.putAll(names);
        return select(path, label, all, fields.getOrDefault(path, ""), path, id -> id);
    }

    private interface Said extends Serializable {
        String of(String chosen);
    }

    private Component select(
            String name, String label, Map<String, String> names, String value, String path, Said said) {
        var select = new Select<String>();
        select.setId(FactForm.id(name));
        select.setLabel(screen.getTranslation(label));
        select.setItems(names.keySet());
        select.setItemLabelGenerator(id -> names.getOrDefault(id, id));
        if (names.containsKey(value)) select.setValue(value);
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) changed.accept(path, said.of(event.getValue()));
        });
        return select;
    }

    private Map<String, String> topics(Bank bank) {
        var names = new LinkedHashMap<String, String>();
        for (Topic topic : bank.topics()) names.put(topic.id(), topic.name().in(reader));
        return sorted(names);
    }

    private Map<String, String> actors(Bank bank) {
        var names = new LinkedHashMap<String, String>();
        for (Actor actor : bank.actors())
            names.put(actor.id(), actor.name().in(reader).base());
        return sorted(names);
    }

    private Map<String, String> forums(Bank bank) {
        var names = new LinkedHashMap<String, String>();
        for (Forum forum : bank.forums())
            names.put(forum.id(), forum.name().in(reader).base());
        return sorted(names);
    }

    private Map<String, String> sorted(Map<String, String> names) {
        var ids = List.copyOf(names.keySet());
        var sorted = new LinkedHashMap<String, String>();
        IntStream.of(Collation.order(List.copyOf(names.values()), reader))
                .forEach(place -> sorted.put(ids.get(place), names.get(ids.get(place))));
        return sorted;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
