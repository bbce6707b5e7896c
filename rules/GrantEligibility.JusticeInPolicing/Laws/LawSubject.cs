using GrantEligibility.Profiles;

namespace GrantEligibility.JusticeInPolicing.Laws;

/// <summary>A subject of the laws that a gate asks for: where a profile states them, and what they must say.</summary>
internal sealed record LawSubject
{
    /// <summary>The identifier of the gate's requirement.</summary>
    internal required string Section { get; init; }

    /// <summary>The member of the profile's laws.</summary>
    internal required string List { get; init; }

    /// <summary>Finds its laws; null: nobody looked.</summary>
    internal required Func<Profiles.Laws?, IReadOnlyList<Law>?> In { get; init; }

    /// <summary>What is asked for: <c>a law that bars no-knock warrants in drug cases</c>.</summary>
    internal required string What { get; init; }

    /// <summary>What the government can do.</summary>
    internal required string Instruction { get; init; }

    /// <summary>Whether it has to be law, by the default reading (IC-H4).</summary>
    internal required bool AsksForLegislation { get; init; }

    /// <summary>The members that say what a law says, each with whether it is so in one that satisfies.</summary>
    internal required IReadOnlyList<(string Name, bool WhereItSatisfies)> Members { get; init; }

    /// <summary>Whether the bill was read to set a day on which it is tested.</summary>
    internal bool HasTestDay => Section != SectionNames.AccreditationRequired;

    /// <summary>Every subject, in the order of the text.</summary>
    internal static IReadOnlyList<LawSubject> All { get; } =
    [
        new()
        {
            Section = SectionNames.Training,
            List = "training",
            In = static laws => laws?.Training,
            What = "a binding rule that requires every officer to complete the federal training on profiling, implicit bias and procedural justice, and on the duty to intervene",
            Instruction = "Adopt a statute, order or policy that requires every officer to complete the federal training.",
            AsksForLegislation = false,
            Members = [("coversProfiling", true), ("coversDutyToIntervene", true)],
        },
        new()
        {
            Section = SectionNames.NoKnockWarrants,
            List = "noKnockWarrants",
            In = static laws => laws?.NoKnockWarrants,
            What = "a law that bars no-knock warrants in drug cases",
            Instruction = "Enact a law that bars no-knock warrants in drug cases.",
            AsksForLegislation = true,
            Members = [("barsInDrugCases", true), ("barsExigentEntry", true)],
        },
        new()
        {
            Section = SectionNames.Chokeholds,
            List = "chokeholds",
            In = static laws => laws?.Chokeholds,
            What = "a law that bars officers from chokeholds and carotid holds",
            Instruction = "Enact a law that bars officers from chokeholds and carotid holds, without an exception.",
            AsksForLegislation = true,
            Members = [("barsChokeholds", true), ("barsCarotidHolds", true), ("hasDeadlyForceException", false)],
        },
        new()
        {
            Section = SectionNames.DeadlyForce,
            List = "deadlyForce",
            In = static laws => laws?.DeadlyForce,
            What = "a law that matches the federal rule on deadly and less-lethal force and limits the defence of justification",
            Instruction = "Enact a law that matches the federal rule on force and limits the defence of justification; with an effort to enforce it, sums withheld within the last five years are restored.",
            AsksForLegislation = true,
            Members = [("matchesFederalRule", true), ("limitsJustificationDefence", true)],
        },
        new()
        {
            Section = SectionNames.SexualActs,
            List = "sexualActs",
            In = static laws => laws?.SexualActs,
            What = "a law that makes sexual acts under colour of law a crime, in custody included, and denies the defence of consent",
            Instruction = "Enact a law that makes sexual acts under colour of law a crime and denies the defence of consent.",
            AsksForLegislation = true,
            Members = [("isCrime", true), ("deniesConsentDefence", true)],
        },
        new()
        {
            Section = SectionNames.AccreditationRequired,
            List = "accreditation",
            In = static laws => laws?.Accreditation,
            What = "a binding rule that requires agencies to gain and keep accreditation from certified accreditors",
            Instruction = "Adopt a rule that requires agencies to gain and keep accreditation from certified accreditors.",
            AsksForLegislation = false,
            Members = [("requiresAccreditation", true)],
        },
    ];
}
