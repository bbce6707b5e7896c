using System.Globalization;
using System.Runtime.CompilerServices;
using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>What an agency states on practices that never decide, in words.</summary>
internal static class PracticeSummary
{
    private const int UsualLength = 512;

    /// <summary>The practices that stand for the three topics of § 2(c): force and de-escalation, performance management, community engagement.</summary>
    internal static PracticeName[] Topics { get; } =
        [PracticeName.UseOfForceTraining, PracticeName.EarlyWarningSystem, PracticeName.CommunityEngagement];

    /// <summary>The principles of the DOJ Standards that are neither a topic of § 2(c) nor repeated there.</summary>
    internal static PracticeName[] Principles { get; } =
    [
        PracticeName.EndOfForceOnceControlled,
        PracticeName.DutyToIntervene,
        PracticeName.MedicalCare,
        PracticeName.IdentificationAndVerbalWarning,
        PracticeName.ShootingAtOrFromVehicles,
        PracticeName.WarningShots,
        PracticeName.NoKnockWarrants,
        PracticeName.HumanResources,
        PracticeName.Discipline,
    ];

    /// <summary>A sentence, and after it which of some practices are in place, which are not, and which are unknown; each practice once, in the order given.</summary>
    internal static string After(string sentence, IEnumerable<Practice> stated, PracticeName[] names)
    {
        var inPlace = new bool?[names.Length];
        foreach (var practice in stated)
        {
            for (var i = 0; i < names.Length; i++)
            {
                if (names[i] == practice.Name)
                {
                    inPlace[i] = practice.InPlace;
                }
            }
        }

        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[UsualLength]);
        text.AppendLiteral(sentence);
        Add(ref text, " In place: ", true);
        Add(ref text, " Not in place: ", false);
        Add(ref text, " Unknown: ", null);
        return text.ToStringAndClear();

        void Add(ref DefaultInterpolatedStringHandler text, string label, bool? wanted)
        {
            text.AppendLiteral(label);
            var separator = string.Empty;
            for (var i = 0; i < names.Length; i++)
            {
                if (inPlace[i] == wanted)
                {
                    text.AppendLiteral(separator);
                    text.AppendLiteral(Word(names[i]));
                    separator = ", ";
                }
            }

            text.AppendLiteral(separator.Length == 0 ? "none." : ".");
        }
    }

    private static string Word(PracticeName name) => name switch
    {
        PracticeName.EndOfForceOnceControlled => "end of force once the subject is controlled",
        PracticeName.DutyToIntervene => "duty to intervene",
        PracticeName.UseOfForceTraining => "training on force and de-escalation",
        PracticeName.MedicalCare => "medical care",
        PracticeName.IdentificationAndVerbalWarning => "identification and verbal warning",
        PracticeName.ShootingAtOrFromVehicles => "limits on shooting at or from vehicles",
        PracticeName.WarningShots => "limits on warning shots",
        PracticeName.NoKnockWarrants => "limits on no-knock warrants",
        PracticeName.EarlyWarningSystem => "early-warning system",
        PracticeName.HumanResources => "human-resources practice",
        PracticeName.Discipline => "discipline practice",
        PracticeName.CommunityEngagement => "community engagement",
        _ => name.ToString(),
    };
}
