//! Invented documents of facts, one of each kind. Never a real administration, person or incident.

use domain::facts::{
    Bar, Callout, FactColumn, FactRow, FactsBlock, FactsDocument, FactsHead, FactsPart, row,
};
use domain::words::Language;

/// What the mark of protected persons says.
pub const MARK: &str = "SKYDDADE PERSONUPPGIFTER";

const PROSE: &str = "Ett utskick om förändrad sophämtning skickades med öppna mottagaradresser. \
    Mottagarna kunde se varandras e-postadresser, och för en del framgick av adressen att personen \
    har kontakt med socialtjänsten. Utskicket återkallades efter 40 minuter.";

fn head(title: &str, kind: &str) -> FactsHead {
    FactsHead {
        title: title.into(),
        kind: kind.into(),
        administration: "Exempeldals stadsdelsförvaltning".into(),
        municipality: "Exempelstad".into(),
        board: "Exempeldals stadsdelsnämnd".into(),
        registry_number: "1.2-345/2026".into(),
        version: "Version 2, fastställd 2026-11-21 16:40 av Maj Exempelsson, stadsdelsdirektör"
            .into(),
        secrecy: "OSL 26 kap. 1 §".into(),
        mark: String::new(),
        fields: vec![],
        draft: false,
        example: false,
        language: Language::Swedish,
    }
}

fn field(number: &str, label: &str, value: &str) -> FactRow {
    FactRow { number: number.into(), ..row(label, value) }
}

fn missing(number: &str, label: &str) -> FactRow {
    FactRow { number: number.into(), missing: true, ..row(label, "") }
}

fn part(title: &str, intro: &str, blocks: Vec<FactsBlock>) -> FactsPart {
    FactsPart { title: title.into(), intro: intro.into(), blocks }
}

fn rows(rows: Vec<FactRow>) -> FactsBlock {
    FactsBlock::Rows { rows }
}

fn column(title: &str, share: f32) -> FactColumn {
    FactColumn { title: title.into(), share }
}

fn bar(label: &str, value: Option<u32>) -> Bar {
    let text = value.map_or_else(|| "färre än 5".to_owned(), |value| value.to_string());
    Bar { label: label.into(), value, text }
}

fn texts(row: &[&str]) -> Vec<String> {
    row.iter().map(|said| (*said).to_owned()).collect()
}

/// Returns the report of an incident, which concerns protected persons.
pub fn report() -> FactsDocument {
    let steps = vec![
        texts(&["2026-11-20 16:20", "Upptäckt", "En mottagare ringde kundtjänst"]),
        texts(&["2026-11-20 16:45", "Anmäld inom förvaltningen", "Enhetschef, Beställare"]),
        texts(&["2026-11-20 17:05", "Utskicket återkallat", "IT-samordnare"]),
        texts(&["2026-11-21 09:10", "Nämnden fick kännedom", "Dataskyddsombudet bekräftade"]),
    ];
    FactsDocument {
        head: FactsHead {
            mark: MARK.into(),
            ..head("Personuppgiftsincident 2026-014", "Incidentrapport")
        },
        callouts: vec![Callout {
            title: "Personer med skyddade personuppgifter kan vara berörda".into(),
            text: vec![
                "Ring dataskyddsombudet och systemförvaltaren genast. Skicka inget om incidenten \
                 med e-post."
                    .into(),
                "Skriv aldrig vem det gäller, var personen bor eller går i skola.".into(),
            ],
        }],
        parts: vec![
            part(
                "När det hände",
                "",
                vec![rows(vec![
                    row("Började", "fredag 2026-11-20 15:40"),
                    row("Upphörde", "fredag 2026-11-20 16:20"),
                    row("Upptäckt", "fredag 2026-11-20 16:20"),
                    row("Anmäld inom förvaltningen", "fredag 2026-11-20 16:45"),
                    row(
                        "Nämnden fick kännedom",
                        "lördag 2026-11-21 09:10\n72 timmar går ut tisdag 2026-11-24 09:10",
                    ),
                ])],
            ),
            part(
                "Vad som hände",
                "",
                vec![rows(vec![
                    row("Beskrivning", PROSE),
                    row(
                        "Typ av incident",
                        "Obehörigt röjande: brev eller e-post till fel mottagare",
                    ),
                    row("Orsak", "Mänskliga faktorn"),
                    row("Personuppgiftsbiträde inblandat", "Nej"),
                    row("Antal personer, ungefär", "312"),
                    missing("", "Antal poster, ungefär"),
                    row("Kategorier av registrerade", "Brukare och klienter, vårdnadshavare"),
                    row(
                        "Kategorier av uppgifter",
                        "Namn\nKontaktuppgifter\nUppgifter under sekretess",
                    ),
                ])],
            ),
            part(
                "Förlopp",
                "",
                vec![FactsBlock::Table {
                    caption: String::new(),
                    columns: vec![
                        column("Tid", 3.0),
                        column("Händelse", 4.0),
                        column("Av vem, eller hur", 5.0),
                    ],
                    rows: steps,
                }],
            ),
            part(
                "Bedömning och beslut",
                "Bedömningen gäller risken för de berörda personerna, inte för förvaltningen.",
                vec![
                    rows(vec![
                        row("Möjliga följder", "Förlust av kontroll över egna uppgifter\nOro"),
                        row("Allvar", "Risk"),
                        row("Motivering", PROSE),
                        row("Anmälan till IMY", "Ja"),
                        missing("", "Information till de berörda"),
                    ]),
                    FactsBlock::Para {
                        text: "Rapporten är granskad av den som beslutat om anmälan.".into(),
                    },
                    FactsBlock::Signatures {
                        labels: vec![
                            "Datum, underskrift och namnförtydligande, dataskyddsombud".into(),
                            "Datum, underskrift och namnförtydligande, förvaltningschef".into(),
                            "Mottagen i registraturen, datum och signatur".into(),
                        ],
                    },
                ],
            ),
        ],
    }
}

/// Returns a draft of the notification, in the authority's order.
pub fn draft() -> FactsDocument {
    let long = [PROSE; 14].join("\n\n");
    FactsDocument {
        head: FactsHead {
            version: "Utkast".into(),
            draft: true,
            example: true,
            ..head("Personuppgiftsincident 2026-014", "Utkast till anmälan till IMY")
        },
        callouts: vec![Callout {
            title: "Anmälan görs i IMY:s e-tjänst".into(),
            text: vec!["Det här är ett underlag att skriva av. Numren är e-tjänstens.".into()],
        }],
        parts: vec![
            part(
                "Personuppgiftsansvarig",
                "",
                vec![rows(vec![
                    field("1", "Personuppgiftsansvarigs namn", "Exempeldals stadsdelsnämnd"),
                    missing("2", "Organisationsnummer"),
                    field("3", "Adress", "Exempelgatan 1\n000 00 Exempelstad"),
                    field("", "Egen referens", "1.2-345/2026"),
                    field("", "Kontaktperson", "Dataskyddsombud, telefon 000-00 00 05"),
                    missing("9", "Kontaktpersonens adress, om den är en annan"),
                ])],
            ),
            part(
                "Om incidenten",
                "",
                vec![rows(vec![
                    field("", "När incidenten började", "2026-11-20 15:40"),
                    field("", "När incidenten upptäcktes", "2026-11-20 16:20"),
                    field("13", "När incidenten upphörde", ""),
                    field("", "Beskrivning av incidenten", &long),
                    field("25", "Kategorier av registrerade", "Brukare och klienter"),
                    field("26", "Kategorier av personuppgifter", "Namn, kontaktuppgifter"),
                    missing("28", "Möjliga konsekvenser, och hur allvarliga de är"),
                    field("30", "Vad ni har gjort med anledning av incidenten", PROSE),
                    missing("32", "När de registrerade informerades"),
                    field("34", "När de registrerade kommer att informeras", "2026-11-25"),
                ])],
            ),
        ],
    }
}

/// Returns the first report under the law on cyber security.
pub fn warning() -> FactsDocument {
    FactsDocument {
        head: head("Driftavbrott 2026-015", "Tidig varning enligt cybersäkerhetslagen"),
        callouts: vec![],
        parts: vec![
            part(
                "Steg 1: varning inom 24 timmar",
                "Lämnas i Cyberportalen. Kontrollera mottagaren innan du skickar.",
                vec![rows(vec![
                    row("Kännedom om incidenten", "fredag 2026-11-20 16:20"),
                    row("Senast", "lördag 2026-11-21 16:20"),
                    row("Misstanke om uppsåt", "Vet inte"),
                    row("Verksamheten begränsad", "från 2026-11-20 10:05 till 2026-11-20 15:50"),
                    missing("", "Påverkan i andra länder"),
                ])],
            ),
            part("Steg 2: incidentanmälan inom 72 timmar", "", vec![]),
        ],
    }
}

/// Returns the register of incidents with `count` of them.
pub fn register(count: usize) -> FactsDocument {
    let kinds = ["Obehörigt röjande", "Felskickat brev", "Förlust av utrustning", "Driftavbrott"];
    let rows = (1..=count)
        .map(|at| {
            let effect =
                if at % 7 == 0 { PROSE } else { "Oro, förlust av kontroll över uppgifter." };
            vec![
                format!("2026-{at:03}"),
                format!("2026-{:02}-{:02} 16:20", at % 12 + 1, at % 28 + 1),
                kinds[at % kinds.len()].to_owned(),
                format!("{} personer inom Beställare, hemtjänst", at * 3 % 400),
                effect.to_owned(),
                "Utskicket återkallat, mottagarna kontaktade, rutinen ändrad.".to_owned(),
                (if at % 3 == 0 { "Ja, 2026-11-21" } else { "Nej, osannolik risk" }).to_owned(),
                (if at % 5 == 0 { "Pågår" } else { "Avslutad" }).to_owned(),
            ]
        })
        .collect();
    FactsDocument {
        head: FactsHead {
            version: "Utdrag 2026-11-22 14:05".into(),
            mark: MARK.into(),
            ..head("Register över personuppgiftsincidenter 2026", "Incidentregister")
        },
        callouts: vec![],
        parts: vec![part(
            "",
            "Alla incidenter, även de som inte har anmälts (artikel 33.5 i dataskyddsförordningen).",
            vec![FactsBlock::Table {
                caption: String::new(),
                columns: vec![
                    column("Nummer", 1.5),
                    column("Upptäckt", 1.7),
                    column("Typ av incident", 2.2),
                    column("Berörda", 2.2),
                    column("Följder", 3.4),
                    column("Åtgärder", 3.0),
                    column("Anmäld till IMY", 1.9),
                    column("Läge", 1.5),
                ],
                rows,
            }],
        )],
    }
}

/// Returns the yearly report to the board.
pub fn yearly() -> FactsDocument {
    FactsDocument {
        head: FactsHead {
            example: true,
            secrecy: String::new(),
            ..head("Personuppgiftsincidenter 2026", "Årsrapport till nämnden")
        },
        callouts: vec![],
        parts: vec![
            part(
                "Sammanfattning",
                "Antal under 5 visas inte, så att ingen enskild kan pekas ut.",
                vec![rows(vec![
                    row("Incidenter under året", "47"),
                    row("Anmälda till IMY", "12"),
                    row("Anmälda i tid", "11 av 12"),
                ])],
            ),
            part(
                "Hur många och av vilken typ",
                "",
                vec![
                    FactsBlock::Bars {
                        caption: "Antal incidenter efter typ".into(),
                        bars: vec![
                            bar("Felskickat brev eller e-post", Some(21)),
                            bar("Obehörigt röjande, annat", Some(14)),
                            bar("Obehörig åtkomst i ett verksamhetssystem", Some(7)),
                            bar("Förlust eller stöld av utrustning", None),
                            bar("Tillgänglighetsförlust", None),
                            bar("Förvanskning", Some(0)),
                        ],
                    },
                    FactsBlock::Bars {
                        caption: "Antal incidenter efter månad".into(),
                        bars: ["Januari", "Februari", "Mars", "April", "Maj", "Juni"]
                            .iter()
                            .zip([5, 8, 6, 1_204, 900, 12])
                            .map(|(month, count)| bar(month, Some(count)))
                            .collect(),
                    },
                ],
            ),
            part(
                "Tid från upptäckt till anmälan",
                "",
                vec![FactsBlock::Table {
                    caption: "Timmar, median och längsta".into(),
                    columns: vec![
                        column("Del av förvaltningen", 4.0),
                        column("Antal", 1.0),
                        column("Median", 1.0),
                        column("Längsta", 1.0),
                    ],
                    rows: vec![
                        texts(&["Beställare", "23", "18", "49"]),
                        texts(&["Hemtjänst", "16", "12", "40"]),
                        texts(&["Gemensamt", "8", "9", "22"]),
                    ],
                }],
            ),
            part(
                "Lex Sarah",
                "",
                vec![FactsBlock::Bars { caption: "Rapporter".into(), bars: vec![] }],
            ),
            part(
                "Beslut",
                "",
                vec![FactsBlock::Signatures {
                    labels: vec!["Datum och underskrift, ordförande i nämnden".into()],
                }],
            ),
        ],
    }
}
