package kz.zerek.account.internal;

import java.util.Locale;
import java.util.Map;
import kz.zerek.account.InvitationAddress;
import kz.zerek.account.Invitations;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** As long as nobody looks after Zerek, each start prints the link that makes the owner's account. */
@Component
class FirstStart {

    private final Invitations invitations;

    FirstStart(Invitations invitations) {
        this.invitations = invitations;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext context)) return;
        var server = context.getWebServer();
        if (server != null)
            invitations
                    .first()
                    .ifPresent(token -> print("http://localhost:" + server.getPort() + InvitationAddress.of(token)));
    }

    /** Not to the log, which others may read and which is kept. */
    private static void print(String address) {
        var language = Language.of(Locale.getDefault().toLanguageTag()).orElse(Language.EN);
        System.out.println();
        System.out.println(Messages.bundled().text(language, "account.first-start", Map.of("address", address)));
        System.out.println();
    }
}
