package kz.zerek.correction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Document;
import kz.zerek.bank.Topic;
import kz.zerek.bank.search.SubjectKind;
import kz.zerek.correction.Status;
import kz.zerek.language.Collation;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormField;
import kz.zerek.shell.FormSelect;
import kz.zerek.shell.PageLanguage;

/** By what facts are searched. */
class Filters extends Div {

    private final Language reader = PageLanguage.current();

    /** @param changed gets what is to be shown by now */
    Filters(Bank bank, Shown shown, SerializableConsumer<Shown> changed) {
        var text = new FormField(Shown.TEXT, getTranslation("correction.search"))
                .hint(getTranslation("correction.search.hint"))
                .value(shown.get(Shown.TEXT))
                .longest(200)
                .asTyped();
        var selects = new Div(
                select(Shown.TOPIC, "correction.topic", shown, topics(bank)),
                select(Shown.KIND, "reading.kinds", shown, of("reading.kind.", SubjectKind.values())),
                select(Shown.WORDED, "correction.worded", shown, languages()),
                select(Shown.STATUS, "correction.status", shown, of("correction.status.", Status.values())),
                select(Shown.SOURCE, "source.heading", shown, documents(bank)),
                new FormSelect(
                        Shown.SORT,
                        getTranslation("correction.sort"),
                        of("correction.sort.", Shown.Order.values()),
                        Shown.key(shown.order())));
        selects.addClassName("fields");
        var filters = new NativeDetails(getTranslation("correction.filters"), selects);
        filters.setOpen(shown.isFiltered());
        var form = new Form(
                getTranslation("correction.search"), values -> changed.accept(new Shown(values)), text, filters);
        form.addChangeListener(values -> changed.accept(new Shown(values)));
        form.addTypingListener(values -> changed.accept(new Shown(values)));
        form.getElement().setAttribute("role", "search");
        add(form);
    }

    private Component select(String name, String label, Shown shown, Map<String, String> options) {
        var all = new LinkedHashMap<String, String>();
        all.put("", getTranslation("reading.kinds.all"));
        all.putAll(options);
        return new FormSelect(name, getTranslation(label), all, shown.get(name));
    }

    private Map<String, String> of(String keys, Enum<?>[] values) {
        var options = new LinkedHashMap<String, String>();
        for (var value : values) options.put(Shown.key(value), getTranslation(keys + Shown.key(value)));
        return options;
    }

    private Map<String, String> languages() {
        var options = new LinkedHashMap<String, String>();
        options.put(Shown.IN_ALL, getTranslation("correction.worded.all"));
        for (var language : Language.values())
            options.put(language.code(), getTranslation("correction.worded." + language.code()));
        return options;
    }

    private Map<String, String> topics(Bank bank) {
        return sorted(bank.topics(), Topic::id, Topic::name);
    }

    private Map<String, String> documents(Bank bank) {
        return sorted(List.copyOf(bank.documents()), Document::id, Document::title);
    }

    private <T> Map<String, String> sorted(List<T> all, Function<T, String> id, Function<T, Localized<String>> name) {
        var names = all.stream().map(one -> name.apply(one).in(reader)).toList();
        var options = new LinkedHashMap<String, String>();
        IntStream.of(Collation.order(names, reader))
                .forEach(place -> options.put(id.apply(all.get(place)), names.get(place)));
        return options;
    }
}
