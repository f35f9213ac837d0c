package kz.zerek.classroom.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.account.Card;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.NewCard;
import kz.zerek.account.PersonId;
import kz.zerek.account.Role;
import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.Classes;
import kz.zerek.classroom.StudentRow;
import kz.zerek.classroom.Students;
import kz.zerek.classroom.Twice;
import kz.zerek.language.message.RefusedException;
import kz.zerek.shell.Leaving;
import kz.zerek.shell.LocalAddressWarning;
import kz.zerek.shell.LongAction;
import kz.zerek.shell.Note;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ServerAddress;
import kz.zerek.shell.ShellLayout;

/** Where cards are made and printed: for all of a class, for those who have none, or for one. */
@RolesAllowed(Role.TEACHERS)
@Route(value = Ways.CARDS, layout = ShellLayout.class)
class CardsView extends Screen implements BeforeLeaveObserver {

    static final String STUDENT = "student";

    private final transient Classes classes;
    private final transient Students students;
    private final transient CurrentPerson current;
    private final Div sheet = new Div();
    private Section head = new Section();
    private final Leaving leaving = new Leaving(message());
    private boolean making;
    private boolean isPrinted;
    private transient ClassId id;
    private transient Optional<PersonId> only = Optional.empty();
    private transient List<Card> cards = List.of();

    CardsView(Classes classes, Students students, CurrentPerson current) {
        this.classes = classes;
        this.students = students;
        this.current = current;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = Ways.classroom(event.getRouteParameters());
        only = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STUDENT)
                .flatMap(PersonId::of);
        classes.get(current.get(), id);
        cards = List.of();
        making = false;
        isPrinted = false;
    }

    /** Cards go on being made. */
    @Override
    protected void translate() {
        if (making) showHead();
        else build();
    }

    @Override
    protected void fill() {
        head = head();
        add(head, message(), sheet);
        showCards();
        PageTitle.show(this, getTranslation("cards.title"));
    }

    private void showHead() {
        var before = head;
        head = head();
        replace(before, head);
        PageTitle.show(this, getTranslation("cards.title"));
    }

    private Section head() {
        var teacher = current.get();
        var all = students.of(teacher, id);
        var top = new Section(
                new Anchor(Ways.address(id), classes.get(teacher, id).name()),
                new H1(getTranslation("cards.title")),
                new Paragraph(getTranslation("cards.lead")));
        top.addClassNames("card", "no-print");
        top.add(new LocalAddressWarning());
        var twice = students.twice(teacher, id);
        // Whoever is made two cards is taken for two from then on.
        if (!twice.isEmpty()) top.add(new Note(getTranslation("cards.twice", Map.of("count", Twice.count(twice)))));
        if (all.isEmpty()) top.add(new Paragraph(getTranslation("cards.none")));
        else if (!making) top.add(new CardChoices(all, only, this::make));
        return top;
    }

    private void make(List<StudentRow> rows) {
        message().clear();
        sheet.removeAll();
        making = true;
        showHead();
        var teacher = current.get();
        sheet.add(new LongAction<>(
                "cards.progress",
                "cards.cancel",
                rows,
                row -> students.prepareCard(teacher, id, row.id()),
                this::made,
                this::failed));
    }

    /** Only now, when they are shown, do they replace older ones. */
    private void made(LongAction.Outcome<NewCard> outcome) {
        making = false;
        List<Card> issued;
        try {
            issued = students.issue(current.get(), id, outcome.results());
        } catch (RefusedException e) {
            failed(e);
            return;
        }
        cards = isPrinted ? issued : withUnprinted(issued);
        isPrinted = false;
        build();
        if (outcome.stopped()) message().say(getTranslation("cards.stopped", Map.of("done", issued.size())));
    }

    private List<Card> withUnprinted(List<Card> issued) {
        var anew = issued.stream().map(card -> card.person().id()).collect(Collectors.toSet());
        var valid = cards.stream().filter(card -> !anew.contains(card.person().id()));
        return Stream.concat(valid, issued.stream()).toList();
    }

    /** Nobody sees their PINs again. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (cards.isEmpty() || isPrinted) return;
        leaving.ask(event, getTranslation("cards.leave"), getTranslation("cards.leave.sure"));
    }

    private void printed() {
        isPrinted = true;
        leaving.settle();
    }

    /** The class was deleted meanwhile, or is no longer theirs. */
    private void failed(RuntimeException failure) {
        making = false;
        showCards();
        act(this::showHead);
        if (!(failure instanceof RefusedException e)) throw failure;
        refused(e);
    }

    private void showCards() {
        sheet.removeAll();
        if (cards.isEmpty()) return;
        var print = new PrintButton(isPrinted, this::printed);
        var bar = new Div(new Paragraph(getTranslation("cards.ready", Map.of("count", cards.size()))), print);
        bar.addClassNames("line", "no-print");
        sheet.add(bar, new CardSheet(cards, ServerAddress.root()));
    }
}
