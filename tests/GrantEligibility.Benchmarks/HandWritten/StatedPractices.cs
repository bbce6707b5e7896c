using System.Text;
using GrantEligibility.Profiles;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>The latest statement on each practice by a day.</summary>
internal readonly struct StatedPractices
{
    private readonly Practice?[]? _latest;

    private StatedPractices(Practice?[]? latest) => _latest = latest;

    /// <summary>Whether anything is stated.</summary>
    internal bool Any => _latest is not null;

    internal static StatedPractices Of(AgencyProfile profile, DateOnly asOf)
    {
        Practice?[]? latest = null;
        foreach (var practice in profile.Practices ?? [])
        {
            if (practice.From <= asOf)
            {
                latest ??= new Practice?[(int)PracticeName.CommunityEngagement + 1];
                ref var known = ref latest[(int)practice.Name];
                known = known is null || practice.From > known.From ? practice : known;
            }
        }

        return new(latest);
    }

    /// <summary>Whether a practice is in place; null: unknown.</summary>
    internal bool? InPlace(PracticeName name) => _latest?[(int)name]?.InPlace;

    /// <summary>Which of some practices are in place, which are not, and which are unknown.</summary>
    internal string Summary(PracticeName[] names)
    {
        var text = new StringBuilder("In place: ", 256);
        Append(text, names, true);
        Append(text.Append(" Not in place: "), names, false);
        Append(text.Append(" Unknown: "), names, null);
        return text.ToString();
    }

    private void Append(StringBuilder text, PracticeName[] names, bool? inPlace)
    {
        var isFirst = true;
        foreach (var name in names)
        {
            if (InPlace(name) == inPlace)
            {
                text.Append(isFirst ? string.Empty : ", ").Append(Word(name));
                isFirst = false;
            }
        }

        text.Append(isFirst ? "none." : ".");
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
        _ => "community engagement",
    };
}
