namespace GrantEligibility.SafePolicing.InformationSubmission;

/// <summary>What one event is worth under § 3(d).</summary>
public enum EventForce
{
    /// <summary>It was submitted.</summary>
    Submitted,

    /// <summary>It is withheld until fair process is complete, as § 3(b), last sentence, wants.</summary>
    Withheld,

    /// <summary>§ 3(b) does not name it: a settlement, off-duty conduct, a resignation not under a use-of-force investigation.</summary>
    NotNamed,

    /// <summary>It ought to have been submitted and was not.</summary>
    Missing,

    /// <summary>What is known does not say whether it was, or ought to have been, submitted.</summary>
    Unclear,
}
