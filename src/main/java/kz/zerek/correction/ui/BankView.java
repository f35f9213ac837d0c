package kz.zerek.correction.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import kz.zerek.account.Role;
import kz.zerek.bank.search.FactPage;
import kz.zerek.correction.FactIndexes;
import kz.zerek.correction.Reviews;
import kz.zerek.correction.Status;
import kz.zerek.shell.PageLanguage;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.Pager;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;

/** All facts of the bank: a page of those that are looked for. */
@RolesAllowed(Role.TEACHERS)
@Menu(order = 50, title = "correction.menu")
@Route(value = Ways.BANK, layout = ShellLayout.class)
class BankView extends Screen {

    static final int PAGE = 50;

    private final transient FactIndexes indexes;
    private final transient Reviews reviews;
    private final Paragraph count = new Paragraph();
    private transient Shown shown = new Shown(Map.of());
    private FactList list;
    private Pager pager;

    BankView(FactIndexes indexes, Reviews reviews) {
        this.indexes = indexes;
        this.reviews = reviews;
        addClassName("bank");
        count.addClassName("status");
        count.getElement().setAttribute("role", "status");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        shown = Shown.of(event.getLocation().getQueryParameters());
    }

    @Override
    protected void fill() {
        var title = getTranslation("correction.title");
        var filters = new Filters(indexes.current().bank(), shown, this::show);
        var head = new Section(new H1(title), new Paragraph(getTranslation("correction.lead")), filters);
        head.addClassName("card");
        list = new FactList(this);
        pager = new Pager(getTranslation("correction.pages"), this::turn);
        var found = new Section(count, list, pager);
        found.addClassName("card");
        add(head, found);
        show(shown.page());
        PageTitle.show(this, title);
    }

    private void show(Shown other) {
        shown = other;
        show(0);
    }

    private void turn(int page) {
        show(page);
        list.focus();
    }

    private void show(int asked) {
        var found = find(asked);
        int pages = Math.max(1, (found.count() + PAGE - 1) / PAGE);
        int page = Math.clamp(asked, 0, pages - 1);
        if (page != asked) found = find(page);
        count.setText(getTranslation("correction.count", Map.of("count", found.count())));
        list.show(found);
        pager.show(page, pages);
        shown = shown.onPage(page);
        Ways.replaceAddress(shown.query());
    }

    private FactPage<Status> find(int page) {
        var status = shown.status();
        return indexes.current()
                .search(
                        shown.query(page, PAGE),
                        PageLanguage.current(),
                        reviews.all(),
                        one -> status.isEmpty() || status.get() == one);
    }
}
