using System.Text;

namespace GrantEligibility.Tests.Profiles.Reading;

/// <summary>A profile that states something in every member, for tests that take a good profile and spoil it.</summary>
internal static class SampleProfile
{
    internal const string Text = """
        {
          "schemaVersion": "1.0",
          "agency": { "name": "Springfield Police § 1 – Süd", "kind": "local", "state": "GA", "ori": "GA0250300" },
          "credentials": [
            { "bodyId": "gacp", "kind": "body-certification", "proof": "attestation", "recites": [ "chokeholds", "adherence-to-law" ],
              "intentDeclaredOn": "2020-11-01", "appliedOn": "2020-11-25", "acknowledgedOn": "2020-11-25", "determinedOn": "2020-11-30",
              "certifiedOn": "2020-11-30", "revokedOn": "2021-05-01", "note": "Quote: \"yes\" \u0026 \ud83d\ude00" },
            { "bodyId": "a body that no registry lists", "kind": "head-of-agency-affirmation", "appliedOn": "2021-05-02", "note": "To the body." }
          ],
          "accreditations": [ { "bodyId": "calea", "awardedOn": "2019-03-01", "covers": [] } ],
          "policy": {
            "useOfForce": [ { "exists": true, "from": "2019-01-01" } ],
            "lawConformity": [ { "finding": "conflict", "by": "other", "bodyId": null, "on": "2020-01-01", "curedOn": "2020-01-01", "provision": "§ 5" } ],
            "chokehold": [ { "stance": "banned-with-wider-exception", "from": "2020-09-01", "exceptions": [ "resistance" ], "coversBloodFlow": false } ]
          },
          "informationSharing": {
            "terminations": { "events": [ { "on": "2021-01-05", "count": 2, "submitted": true, "submittedOn": "2021-01-05" } ] },
            "decertifications": { "events": [], "zeroReportsFiledOn": [ "2021-02-01" ] },
            "convictions": { "events": [ { "on": "2021-01-05", "onDuty": false, "withheldFor": "fair-process-incomplete" } ] },
            "judgments": { "legalBar": { "citation": "Statute 1", "from": "2020-01-01", "until": "2020-01-02" } },
            "resignations": { "events": [ { "on": "2021-01-05", "investigationOpen": true, "closedWithoutFindingOn": "2021-01-05" } ] },
            "fbiCollection": { "since": "2019-01-01" }
          },
          "practices": [ { "name": "duty-to-intervene", "inPlace": null, "from": "2020-01-01" } ],
          "crisisResponses": [ { "model": "co-responder", "from": "2020-01-01", "pairsOfficersWithProfessionals": true } ],
          "subRecipients": [ { "agency": { "name": "Shelbyville Police" }, "credentials": [] } ]
        }
        """;

    internal static byte[] Bytes => Encoding.UTF8.GetBytes(Text);
}
