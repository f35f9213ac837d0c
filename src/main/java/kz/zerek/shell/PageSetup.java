package kz.zerek.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.message.Messages;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Sets up each page before its first screen: language, script, and what is said when the server cannot be asked. */
@Component
class PageSetup implements VaadinServiceInitListener {

    /** In the order in which each needs the ones before it. */
    private static final List<String> SCRIPTS = Stream.of("zerek", "typed", "answers", "outbox", "keeping", "offline")
            .map(name -> name + ".js")
            .map(script -> script + "?" + digest("/META-INF/resources/" + script))
            .toList();

    /** Of a script's content: a browser that has an older one asks for it. */
    private static String digest(String resource) {
        try (var content = PageSetup.class.getResourceAsStream(resource)) {
            return DigestUtils.md5DigestAsHex(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::completePage);
        event.getSource()
                .addUIInitListener(init -> init.getUI()
                        .setLocale(PageLanguage.of(VaadinRequest.getCurrent()).locale()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new FailureHandler()));
        var messages = Localized.of(PageSetup::messages);
        event.getSource().setSystemMessagesProvider(info -> messages.in(language(info)));
    }

    private void completePage(IndexHtmlResponse page) {
        var document = page.getDocument();
        var html = document.getElementsByTag("html").first();
        html.attr("lang", PageLanguage.of(page.getVaadinRequest()).code());
        addScripts(document.head());
        document.body().prependElement("noscript").appendChild(new DataNode(scriptNeeded()));
    }

    /**
     * Before Vaadin's: of a way back or forth in the browser's history, who listens first hears first. And after the base,
     * from which their addresses are read: above it, they would be sought beside the page.
     */
    static void addScripts(Element head) {
        var base = head.selectFirst("base");
        for (var source : SCRIPTS.reversed()) {
            var script = new Element("script").attr("src", source).attr("defer", true);
            if (base == null) head.prependChild(script);
            else base.after(script);
        }
    }

    /** Of a page that is loading, by its request; later, of the page as it is. */
    private static Language language(SystemMessagesInfo info) {
        return info.getRequest() == null ? PageLanguage.of(info.getLocale()) : PageLanguage.of(info.getRequest());
    }

    /** In each language: nothing can be switched without a script. */
    private static String scriptNeeded() {
        return Arrays.stream(Language.values())
                .map(language -> "<p lang=\"%s\">%s</p>"
                        .formatted(language.code(), Messages.bundled().text(language, "shell.script-needed")))
                .collect(Collectors.joining());
    }

    /** A lost session loses nothing but the tree of components: the page loads again, and is where it was. */
    private static SystemMessages messages(Language language) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSyncErrorNotificationEnabled(false);
        messages.setInternalErrorCaption(Messages.bundled().text(language, "error.failure.heading"));
        messages.setInternalErrorMessage(Messages.bundled().text(language, "error.failure.text"));
        messages.setCookiesDisabledCaption(Messages.bundled().text(language, "error.cookies.heading"));
        messages.setCookiesDisabledMessage(Messages.bundled().text(language, "error.cookies.text"));
        return messages;
    }
}
