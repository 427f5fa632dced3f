namespace Glossary.Typesetting;

/// <summary>How many cards stand beside and below each other on a sheet.</summary>
public readonly record struct CardGrid(int Columns, int Rows);
