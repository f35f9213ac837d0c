package kz.zerek.shell;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;

/** Beside an address of this server that is given to others: that they cannot open it, as long as it works here alone. */
public class LocalAddressWarning extends Paragraph {

    public LocalAddressWarning() {
        addClassNames("status", "problem");
        setVisible(ServerAddress.isLocal());
        if (isVisible()) setText(getTranslation("shell.local-address", Map.of("host", ServerAddress.host())));
    }
}
