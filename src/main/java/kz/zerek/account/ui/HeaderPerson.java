package kz.zerek.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Person;
import kz.zerek.account.SignInAddress;
import kz.zerek.shell.HeaderItem;
import org.jspecify.annotations.Nullable;

/** In the head of a page: who is signed in, or the way to do so. */
@org.springframework.stereotype.Component
class HeaderPerson implements HeaderItem {

    private final CurrentPerson current;

    HeaderPerson(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public Component create() {
        return new Link(current.find().orElse(null));
    }

    private static class Link extends Anchor implements LocaleChangeObserver {

        private final @Nullable String name;

        Link(@Nullable Person person) {
            addClassName("header-person");
            name = person == null ? null : person.name();
            setHref(person == null ? SignInAddress.PATH : AccountView.PATH);
        }

        @Override
        public void localeChange(LocaleChangeEvent event) {
            setText(name == null ? getTranslation("sign-in.title") : name);
        }
    }
}
