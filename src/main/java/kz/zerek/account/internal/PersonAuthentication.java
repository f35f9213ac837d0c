package kz.zerek.account.internal;

import kz.zerek.account.Person;
import kz.zerek.account.Role;
import kz.zerek.account.SignedIn;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** Somebody known by the cookie of their browser. */
final class PersonAuthentication extends AbstractAuthenticationToken {

    private final transient Person person;

    PersonAuthentication(Person person) {
        super(AuthorityUtils.createAuthorityList(authorities(person.role())));
        this.person = person;
        setAuthenticated(true);
    }

    static String[] authorities(Role role) {
        return role.rights().stream().map("ROLE_"::concat).toArray(String[]::new);
    }

    @Override
    public SignedIn getPrincipal() {
        return () -> person;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return person.id().toString();
    }
}
