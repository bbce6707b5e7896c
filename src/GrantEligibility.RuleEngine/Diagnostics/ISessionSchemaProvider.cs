namespace NRules.Diagnostics;

/// <summary>Can draw the network its rules are compiled to.</summary>
public interface ISessionSchemaProvider
{
    /// <summary>Describes the network.</summary>
    ReteGraph GetSchema();
}
