package kz.zerek.reading.ui;

import com.ibm.icu.text.Collator;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Detail.Unit;
import kz.zerek.bank.Forum;
import kz.zerek.language.Gender;
import kz.zerek.language.Language;
import kz.zerek.language.Relation;
import kz.zerek.reading.Draft;
import kz.zerek.reading.DraftDetails;
import kz.zerek.reading.ReadingId;

/** What of a draft is chosen, and not typed. */
final class DraftChoices {

    private static final String NONE = "";
    private static final String WHO = "who";

    private final Component screen;
    private final Bank bank;
    private final Language reader;
    private final SerializableBiConsumer<String, SerializableFunction<Draft, Draft>> changed;

    /**
     * @param bank whose actors and forums can be chosen
     * @param changed gets the id of the choice and what it makes of a draft, which may have other fields then
     */
    DraftChoices(
            Component screen,
            Bank bank,
            Language reader,
            SerializableBiConsumer<String, SerializableFunction<Draft, Draft>> changed) {
        this.screen = screen;
        this.bank = bank;
        this.reader = reader;
        this.changed = changed;
    }

    /** Which numbers are asked about. */
    DetailChoices details() {
        return new DetailChoices(screen, changed);
    }

    List<Component> of(Draft draft) {
        return switch (draft.kind()) {
            case DATE -> List.of(relation(draft));
            case ACRONYM -> List.of();
            case PROPOSAL -> proposal(draft);
        };
    }

    private Select<Relation> relation(Draft draft) {
        return select(
                "relation",
                Arrays.asList(Relation.values()),
                DraftForm.relation(draft),
                relation -> text("relation." + key(relation)),
                (now, relation) -> DraftForm.related(now, relation));
    }

    private List<Component> proposal(Draft draft) {
        var choices = new ArrayList<Component>();
        choices.add(who(draft));
        if (!draft.has(WHO)) {
            choices.add(ofActor(draft, "kind", Actor.Kind.values()));
            choices.add(ofActor(draft, "gender", Gender.values()));
        }
        choices.add(forum(draft));
        return choices;
    }

    private Select<String> who(Draft draft) {
        var names = new TreeMap<String, String>();
        for (var actor : bank.actors())
            if (!ReadingId.isOfOne(actor.id()))
                names.put(actor.id(), actor.name().in(reader).base());
        return reference(draft, WHO, names, "reading.who.other", (now, id) -> now.with(WHO, id));
    }

    private Select<String> forum(Draft draft) {
        var names = new TreeMap<String, String>();
        for (Forum forum : bank.forums())
            names.put(forum.id(), forum.name().in(reader).base());
        return reference(
                draft, DraftForm.FORUM, names, "reading.forum.other", (now, id) -> now.with(DraftForm.FORUM, id));
    }

    private Select<String> reference(
            Draft draft,
            String field,
            Map<String, String> names,
            String other,
            SerializableBiFunction<Draft, String, Draft> chosen) {
        var ids = new ArrayList<>(List.of(NONE));
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(reader.locale())))
                .map(Map.Entry::getKey)
                .forEach(ids::add);
        return select(
                field,
                ids,
                names.containsKey(draft.get(field)) ? draft.get(field) : NONE,
                id -> id.isEmpty() ? screen.getTranslation(other) : names.get(id),
                chosen);
    }

    private <E extends Enum<E>> Select<String> ofActor(Draft draft, String name, E[] values) {
        var field = "actor." + name;
        return select(
                field,
                Arrays.stream(values).map(DraftChoices::key).toList(),
                draft.get(field),
                value -> text(name + "." + value),
                (now, value) -> now.with(field, value));
    }

    /** What one of the details counts. */
    Component unit(Draft draft, String detail) {
        var field = detail + DraftDetails.UNIT;
        return select(
                field,
                "details" + DraftDetails.UNIT,
                Arrays.stream(Unit.values()).map(DraftDetails::written).toList(),
                draft.get(field),
                value -> text("unit." + value),
                (now, value) -> now.with(field, value));
    }

    private <T> Select<T> select(
            String field,
            List<T> values,
            T value,
            SerializableFunction<T, String> label,
            SerializableBiFunction<Draft, T, Draft> chosen) {
        return select(field, field, values, value, label, chosen);
    }

    private <T> Select<T> select(
            String field,
            String name,
            List<T> values,
            T value,
            SerializableFunction<T, String> label,
            SerializableBiFunction<Draft, T, Draft> chosen) {
        var select = new Select<T>();
        var id = "choice-" + DraftForm.id(field);
        select.setId(id);
        select.setLabel(text("field." + name));
        select.setItems(values);
        select.setItemLabelGenerator(label::apply);
        select.setValue(value);
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) changed.accept(id, now -> chosen.apply(now, event.getValue()));
        });
        return select;
    }

    private String text(String key) {
        return screen.getTranslation("reading." + key);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
