package kz.zerek.demo.school;

/** How to sign in to a demonstration school. */
public record SchoolAccess(Login owner, Login teacher, Login student) {

    /** @param password of a student: the PIN */
    public record Login(String login, String password) {

        @Override
        public String toString() {
            return "Login[" + login + "]";
        }
    }
}
