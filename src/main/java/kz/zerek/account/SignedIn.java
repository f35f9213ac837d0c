package kz.zerek.account;

import java.io.Serializable;

/** Whom Spring Security knows as signed in. */
public interface SignedIn extends Serializable {

    /** The name of the cookie that keeps the token. */
    String COOKIE = "zerek-person";

    Person person();
}
