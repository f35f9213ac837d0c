package kz.zerek.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zerek.account.PersonId;
import kz.zerek.classroom.StudentNames;
import kz.zerek.classroom.StudentRow;

/** For whom cards are to be made: for one, for those who have none, or for all of a class anew. */
class CardChoices extends Div {

    private final SerializableConsumer<List<StudentRow>> make;

    /**
     * @param all of the class
     * @param only whom cards are made for alone; empty for anybody
     */
    CardChoices(List<StudentRow> all, Optional<PersonId> only, SerializableConsumer<List<StudentRow>> make) {
        this.make = make;
        addClassName("ways");
        var one = all.stream()
                .filter(row -> only.filter(row.id()::equals).isPresent())
                .findFirst();
        if (one.isPresent()) {
            var label = getTranslation("class.student.card") + ": " + new StudentNames(all).of(one.get());
            add(choice(label, List.of(one.get()), "primary"));
            return;
        }
        var missing = all.stream().filter(row -> row.login() == null).toList();
        if (!missing.isEmpty())
            add(choice(getTranslation("cards.missing", Map.of("count", missing.size())), missing, "primary"));
        if (missing.size() < all.size()) add(allAnew(all));
    }

    /** There is no way back from it. */
    private NativeDetails allAnew(List<StudentRow> all) {
        var content = new Div(
                new Paragraph(getTranslation("cards.all.text")),
                choice(getTranslation("cards.all.sure"), all, "quiet"));
        content.addClassName("settings-content");
        return new NativeDetails(getTranslation("cards.all", Map.of("count", all.size())), content);
    }

    private NativeButton choice(String label, List<StudentRow> rows, String look) {
        var button = new NativeButton(label, _ -> make.accept(rows));
        button.addClassName(look);
        return button;
    }
}
