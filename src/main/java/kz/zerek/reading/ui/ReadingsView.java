package kz.zerek.reading.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Role;
import kz.zerek.reading.OwnReadings;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageLanguage;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.PagedList;
import kz.zerek.shell.ShellLayout;
import kz.zerek.shell.Times;
import org.jsoup.nodes.Element;

/** The documents that are read, and where a new one comes in. */
@RolesAllowed(Role.TEACHERS)
@Menu(order = 40, title = "reading.menu")
@Route(value = Ways.READINGS, layout = ShellLayout.class)
class ReadingsView extends Div implements BeforeEnterObserver, LocaleChangeObserver {

    private static final int LONGEST_TITLE = 60;

    private static final Pattern SENTENCE = Pattern.compile("[.!?…:;,]\\s*$");

    private final transient OwnReadings readings;
    private final transient CurrentPerson current;
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final Section documents = new Section();
    private final PagedList rows =
            new PagedList("reading.documents", "reading.documents.none", this::count, this::list);

    ReadingsView(OwnReadings readings, CurrentPerson current) {
        this.readings = readings;
        this.current = current;
        addClassName("readings");
        // Stays when the language changes, with what was pasted.
        var input = new Section(title, lead, new DocumentInput(this::start));
        input.addClassName("card");
        documents.addClassName("card");
        add(input, documents);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        rows.enter(event);
        if (isAttached()) rows.refresh();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("reading.title"));
        lead.setText(getTranslation("reading.lead"));
        showDocuments();
        PageTitle.show(this, getTranslation("reading.title"));
    }

    private void start(String file, String text) {
        var line = (file.isEmpty() ? heading(text) : file.replaceFirst("\\.[A-Za-z]{2,4}$", ""))
                .replaceAll("[{}\\p{Cntrl}]", " ")
                .strip();
        var title = line.isEmpty() ? getTranslation("reading.untitled") + ", " + Times.text(Instant.now()) : line;
        Ways.toReading(readings.start(current.get(), title.substring(0, Math.min(title.length(), 200)), text));
    }

    /** The first line if it could be a heading: a sentence would tell what is asked. */
    private static String heading(String text) {
        var line = text.strip().lines().findFirst().orElse("");
        return line.length() <= LONGEST_TITLE && !SENTENCE.matcher(line).find() ? line : "";
    }

    private void showDocuments() {
        documents.removeAll();
        documents.add(new H2(getTranslation("reading.documents")));
        rows.refresh();
        documents.add(rows);
    }

    private int count() {
        return readings.all(current.get()).size();
    }

    private Markup list(int offset, int limit) {
        var list = tag("ul", "reading-list");
        for (var row : PagedList.part(readings.all(current.get()), offset, limit)) {
            var reading = row.reading();
            var link = new Element("a")
                    .attr("router-link", true)
                    .attr("href", Ways.address(reading.id()))
                    .text(reading.title().in(PageLanguage.current()));
            var counts =
                    getTranslation("reading.documents.counts", Map.of("open", row.open(), "accepted", row.accepted()));
            // Of two with one name the later is known by its time.
            var since = Times.text(reading.createdAt());
            list.appendElement("li").appendChild(link).appendChild(tag("span", "hint", since + " · " + counts));
        }
        return new Markup(list);
    }
}
