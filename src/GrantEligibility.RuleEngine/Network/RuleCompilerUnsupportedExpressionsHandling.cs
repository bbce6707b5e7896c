namespace NRules;

/// <summary>What to do when two expressions cannot be compared, so that it is not known whether rules can share them.</summary>
public enum RuleCompilerUnsupportedExpressionsHandling
{
    /// <summary>Fail with a <see cref="RuleCompilationException"/>.</summary>
    FailFast = 0,

    /// <summary>Take them to be different: the rules work, and do not share.</summary>
    TreatAsNotEqual = 1,
}
