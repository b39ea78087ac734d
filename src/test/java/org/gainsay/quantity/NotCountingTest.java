package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** False figures are the first thing that makes people drop a tool like this. */
class NotCountingTest {

    private final QuantityReader reader = new QuantityReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                // years
                "The bridge has been closed since 2017.",
                "In 2019 the mill was sold.",
                "The election of 2022 was annulled.",
                "Early 2020 brought floods.",
                "It lasted from 2011 to 2014, or 2011–2014, or 2011-14.",
                "The 2019 elections were postponed.",
                "Between 2011 and 2014 nobody lived here.",
                "The plan runs until 2050.",
                "It opened around 1998.",
                "the 1990s, the '80s, a man in his 30s",
                "The wall fell in 1453.",
                "in the year 2000",
                // dates
                "On May 27 the ferry sank.",
                "On 27 May 2020, the ferry sank.",
                "From 20 to 24 May, or May 20–24, it stood still.",
                "Between 20 and 24 May it stood still.",
                "On the 27th of May it sailed.",
                "By Dec. 24, 2021, all was over.",
                "2020-05-27, 27.05.2020, 5/27/2020 and 27/5",
                // times of day
                "The bell rang at 04:40, at 5 p.m., at 5pm, at 10.30am and at five o'clock.",
                "at 1400 GMT",
                // ordinals
                "the third dam, a third dam, the 21st century, the twenty-first century",
                "the two hundredth anniversary, the one hundred and first airborne, the 106th brigade",
                "the second half, the first half",
                // names
                "Security Council Resolution 1970 and Resolutions 1970 and 1973",
                "under Article 5, Articles 5 and 6, section 4.2, No. 12, Nos. 3 and 4, page 7, chapters 2–4",
                "MiG-29, SA-22, TB-2, IL-76s, F-16, Su-24M2, 9M133, B-52s, T-72B3, M1A2",
                "a Boeing 737, a Boeing 737-800, an Airbus A320, a MiG 29",
                "COVID-19, G7, the G20, 5G, 3D, x86, mp3",
                "version 2.3.1, release 10.4.2, 192.168.1.2",
                "World War Two, Air Force One, Formula One, Phase Two",
                "flight 370, route 66, room 12, exit 9",
                "S/RES/1970, A/73/10, ISO 9001:2015",
                // numbers of other kinds
                "Call +218 91 123 4567 or 555-1234 or +1-222-2222/2222.",
                "They won 3-1 and lost 2:4; the vote was 51-49.",
                "rated 6.4/10, open 24/7, after 9/11",
                "It says so [12].",
                "a three-judge panel, a two-state solution, a five-star hotel",
                "1.1^250 and 2.5^-1",
                "it costs less per 1,000 and per million",
                // the pronoun
                "It is one of the biggest farms.",
                "One of them said no one knew which one it was, or that one another helped.",
                "The one you mentioned is not the one.",
                "One should never do that.",
                "On the one hand, at one point",
                // no figures
                "several people, many of them, a significant number, plenty",
                "test scores were low; the majority leader spoke",
                "a quarter-final in the first quarter",
                "#5, №7, &#171;"
            })
    void names_dates_and_the_like_are_no_quantities(String text) {
        assertThat(reader.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up to 2000 people",
                "more than 2019 tickets",
                "2000 people were counted",
                "2000 were counted",
                "a fee of $2000",
                "2000 kilometres",
                "1200 sheep",
                "2,019 tickets",
                "The ministry gave the figure 2,500.",
                "at least one of the farms",
                "one farmer",
                "one more farmer",
                "one or two farmers",
                "one in three farms",
                "a third of the farms"
            })
    void words_around_it_tell_a_count_from_a_year_or_a_name(String text) {
        assertThat(reader.read(text)).hasSize(1);
    }

    @Test
    void a_numbered_list_is_no_list_of_quantities() {
        assertThat(reader.read("1. Arrive early\n2) Leave late\n 3. Eat 40 plums"))
                .extracting(mention -> mention.estimate().text())
                .containsExactly("40");
    }

    @Test
    void a_count_behind_the_number_of_a_name_is_read() {
        assertThat(reader.read("Under Article 5 and 200 letters of protest, it fell."))
                .extracting(mention -> mention.estimate().text())
                .containsExactly("200");
    }
}
